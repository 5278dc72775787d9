import { changeSnippet, param, settingParam } from '../../../src/snippets/define.ts';

/** No key at all: the driver asks the machine for its own account (topics.md A47). */
export default changeSnippet({
  params: {
    bucket: param.bucket({ example: 'my-registry', fact: 'bucket' }),
    rootdirectory: settingParam('storage.gcs.rootdirectory', { example: 'registry' }),
    chunksize: settingParam('storage.gcs.chunksize'),
    maxconcurrency: settingParam('storage.gcs.maxconcurrency'),
    parallelwalk: settingParam('storage.gcs.parallelwalk'),
    useragent: settingParam('storage.gcs.useragent'),
    universe: settingParam('storage.gcs.universe_domain'),
    debug: settingParam('storage.gcs.debug_log'),
  },
  change: ({ bucket, rootdirectory, chunksize, maxconcurrency, parallelwalk, useragent, universe, debug }) => ({
    'storage.gcs.bucket': bucket,
    'storage.gcs.rootdirectory': rootdirectory,
    'storage.gcs.chunksize': chunksize,
    'storage.gcs.maxconcurrency': maxconcurrency,
    'storage.gcs.parallelwalk': parallelwalk,
    'storage.gcs.useragent': useragent,
    'storage.gcs.universe_domain': universe,
    'storage.gcs.debug_log': debug,
    'storage.delete.enabled': true,
  }),
});
