import { changeSnippet, param, settingParam } from '../../../src/snippets/define.ts';

/** A key file that lies on the host; the chart mounts it from its Secret instead (topics.md A47, config.md 5). */
export default changeSnippet({
  params: {
    bucket: param.bucket({ example: 'my-registry', fact: 'bucket' }),
    keyfile: param.path({ example: '/etc/gitlab/registry-gcs.json' }),
    rootdirectory: settingParam('storage.gcs.rootdirectory', { example: 'registry' }),
    chunksize: settingParam('storage.gcs.chunksize'),
    maxconcurrency: settingParam('storage.gcs.maxconcurrency'),
    parallelwalk: settingParam('storage.gcs.parallelwalk'),
    useragent: settingParam('storage.gcs.useragent'),
    universe: settingParam('storage.gcs.universe_domain'),
    debug: settingParam('storage.gcs.debug_log'),
  },
  change: ({
    bucket,
    keyfile,
    rootdirectory,
    chunksize,
    maxconcurrency,
    parallelwalk,
    useragent,
    universe,
    debug,
  }) => ({
    'storage.gcs.bucket': bucket,
    'storage.gcs.keyfile': keyfile,
    'storage.gcs.rootdirectory': rootdirectory,
    'storage.gcs.chunksize': chunksize,
    'storage.gcs.maxconcurrency': maxconcurrency,
    'storage.gcs.parallelwalk': parallelwalk,
    'storage.gcs.useragent': useragent,
    'storage.gcs.universe_domain': universe,
    'storage.gcs.debug_log': debug,
    'storage.delete.enabled': true,
  }),
  only: ['linux', 'compose', 'source'],
});
