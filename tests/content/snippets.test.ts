import { describe, expect, test } from 'vitest';
import { methodsOf, renderSnippet } from '../../src/snippets/render-snippet.ts';
import { snippets } from '../../src/snippets/library.ts';

describe.each(Object.entries(snippets))('%s', (_, snippet) => {
  test.each(methodsOf(snippet))('renders with its examples for %s', (method) => {
    const result = renderSnippet(snippet, method, {});
    expect(result).toMatchObject({ ok: true });
    if (result.ok) expect(result.rendered.text).not.toBe('');
  });
});
