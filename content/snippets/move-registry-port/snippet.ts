import { changeSnippet, joined, param } from '../../../src/snippets/define.ts';

/** 127.0.0.1, not localhost, which may mean ::1 (topics.md A19 and A54). */
export default changeSnippet({
  params: { port: param.integer({ example: '5010', min: 1024, max: 65535 }) },
  change: ({ port }) => ({ 'http.addr': joined`127.0.0.1:${port}` }),
});
