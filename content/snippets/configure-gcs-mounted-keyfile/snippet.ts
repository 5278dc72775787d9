import { changeSnippet, joined, param, settingParam } from '../../../src/snippets/define.ts';

/** The chart mounts `extraKey` of the storage Secret here (config.md 7). */
export default changeSnippet({
  params: {
    bucket: param.bucket({ example: 'my-registry', fact: 'bucket' }),
    file: param.name({ example: 'gcs.json' }),
    rootdirectory: settingParam('storage.gcs.rootdirectory', { example: 'registry' }),
    chunksize: settingParam('storage.gcs.chunksize'),
    maxconcurrency: settingParam('storage.gcs.maxconcurrency'),
    parallelwalk: settingParam('storage.gcs.parallelwalk'),
    useragent: settingParam('storage.gcs.useragent'),
    universe: settingParam('storage.gcs.universe_domain'),
    debug: settingParam('storage.gcs.debug_log'),
  },
  change: ({ bucket, file, rootdirectory, chunksize, maxconcurrency, parallelwalk, useragent, universe, debug }) => ({
    'storage.gcs.bucket': bucket,
    'storage.gcs.keyfile': joined`/etc/docker/registry/storage/${file}`,
    'storage.gcs.rootdirectory': rootdirectory,
    'storage.gcs.chunksize': chunksize,
    'storage.gcs.maxconcurrency': maxconcurrency,
    'storage.gcs.parallelwalk': parallelwalk,
    'storage.gcs.useragent': useragent,
    'storage.gcs.universe_domain': universe,
    'storage.gcs.debug_log': debug,
    'storage.delete.enabled': true,
  }),
  only: ['helm'],
});
