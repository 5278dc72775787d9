import { changeSnippet, param } from '../../../src/snippets/define.ts';

/** An address instead of `localhost`, which may mean ::1 (topics.md A19). No fact fills it in: the one in a log is the one that fails. */
export default changeSnippet({
  params: { address: param.hostPort({ example: '127.0.0.1:5000' }) },
  change: ({ address }) => ({ 'http.addr': address }),
});
