import { changeSnippet, param } from '../../../src/snippets/define.ts';

/** For slow network file systems. The hash names the directory again, because it replaces the whole storage block (config.md 5). */
export default changeSnippet({
  params: {
    path: param.path({ example: '/mnt/images/registry' }),
    threads: param.integer({ example: '25', min: 25, max: 100000 }),
  },
  change: ({ path, threads }) => ({
    'storage.filesystem.rootdirectory': path,
    'storage.filesystem.maxthreads': threads,
    'storage.delete.enabled': true,
  }),
  only: ['linux', 'compose', 'source'],
});
