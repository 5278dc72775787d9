/**
 * A build step for the browser's engine: the look-alikes of signatures are proofs for the tests, and visitors need not load them.
 * The examples stay: the engine warms up on them.
 */
import MagicString from 'magic-string';

/** @typedef {{ type: string; start: number; end: number; [key: string]: unknown }} SyntaxNode */

const signatures = /\/content\/(?:runbooks\/[^/]+\/signatures|symptoms(?:\/[^/]+)?)\.ts$/;

/** @returns {import('vite').Plugin} */
export const leaveOutLookAlikes = () => ({
  name: 'leave-out-look-alikes',
  apply: 'build',
  enforce: 'post',
  transform(code, id) {
    if (!signatures.test(id)) return null;
    const text = new MagicString(code);
    visit(/** @type {SyntaxNode} */ (/** @type {unknown} */ (this.parse(code))), (node) => {
      const key = /** @type {SyntaxNode | undefined} */ (node['key']);
      const value = /** @type {SyntaxNode | undefined} */ (node['value']);
      if (node.type === 'Property' && key?.['name'] === 'lookAlikes' && value?.type === 'ArrayExpression')
        text.overwrite(value.start, value.end, '[]');
    });
    return text.hasChanged() ? { code: text.toString(), map: null } : null;
  },
});

/** @param {SyntaxNode} node @param {(node: SyntaxNode) => void} see */
function visit(node, see) {
  see(node);
  for (const inner of Object.values(node).flat()) {
    if (typeof inner === 'object' && inner !== null && 'type' in inner) visit(/** @type {SyntaxNode} */ (inner), see);
  }
}
