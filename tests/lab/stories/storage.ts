/** Failures in the object storage behind the registry. */
import type { Mapping } from '../stack/merge.ts';
import { startS3 } from '../stack/s3-server.ts';
import type { Site } from '../stack/site.ts';
import type { Story } from '../story.ts';
import { pushed, up } from '../up.ts';

/** The site's images go to S3, by a driver block that differs from the right one. */
const failingS3 = (wrong: Readonly<Record<string, string>>) => async (site: Site) => {
  const store = await startS3(site.room);
  const { filesystem: _, ...beside } = site.config['storage'] as Mapping;
  site.config = { ...site.config, storage: { ...beside, s3: { ...store.driver, ...wrong } } };
  await up(site);
  return (await pushed(site)) + site.registryLog();
};

export default {
  'S3 with a key that it does not know': {
    runbook: 's3-credentials',
    happen: failingS3({ accesskey: 'ANOTHERKEY' }),
    outcome: 'correct-keys',
    secrets: () => ({ 'REPLACE-WITH-ACCESS-KEY': 'LABACCESSKEY', 'REPLACE-WITH-SECRET-KEY': 'lab/secret+key' }),
  },
  'S3 with the wrong secret': {
    runbook: 's3-credentials',
    happen: failingS3({ secretkey: 'another-secret' }),
    answers: { pair: 'refused' },
    outcome: 'correct-keys',
    secrets: () => ({ 'REPLACE-WITH-ACCESS-KEY': 'LABACCESSKEY', 'REPLACE-WITH-SECRET-KEY': 'lab/secret+key' }),
  },
  'S3 with a bucket that is not there': {
    runbook: 's3-credentials',
    happen: failingS3({ bucket: 'no-such-bucket' }),
    outcome: 'right-bucket',
    values: () => ({ bucket: 'my-registry', region: 'eu-west-1' }),
  },
  'S3 with the wrong region': {
    runbook: 's3-credentials',
    happen: failingS3({ region: 'us-east-1' }),
    outcome: 'right-region',
    values: () => ({ region: 'eu-west-1' }),
  },
} satisfies Record<string, Story>;
