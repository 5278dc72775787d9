import { changeSnippet } from '../../../src/snippets/define.ts';

/** The Rails side only: without it `/jwt/auth` answers 404 `registry not enabled` (config.md 2.1, 3, 7). */
export default changeSnippet({ params: {}, change: () => ({ 'rails.enabled': true }) });
