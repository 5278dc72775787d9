/**
 * Settings inside the block of the S3 driver. The block is one value to GitLab, replaced as a whole: so it is shown as a block, with
 * a line that stands for everything that is in it already (config.md 5, topics.md A5).
 */
import { omnibusConfig, param, ruby, yaml, type Change, type Values } from '../../../src/snippets/define.ts';

type Ruby = ReturnType<typeof ruby>;
type Yaml = ReturnType<typeof yaml>;

/** From GitLab 19.0 on `s3` is another name of `s3_v2`: whichever stands in the configuration is right. */
export const driver = param.choice({ example: 's3', choices: ['s3', 's3_v2'], fact: 's3Driver' });

/** The same as settings, for the file that the user has: whichever of the two drivers stands there. */
export const ofDriver = (name: string, parameters: Readonly<Record<string, Change[keyof Change]>>): Change =>
  Object.fromEntries(Object.entries(parameters).map(([key, value]) => [`storage.${name}.${key}`, value])) as Change;

export function inDriverBlock<V extends Values<{ driver: typeof driver }>>(
  settings: (values: V) => { ruby: Ruby; yaml: Yaml },
) {
  const omnibus = (values: V) => ruby`
    registry['storage'] = {
      ${values.driver} => {
        # ... everything that stands in this block already ...
        ${settings(values).ruby}
      }
    }`;
  const block = (values: V) => yaml`
    ${values.driver}:
      # ... everything that stands in this block already ...
      ${settings(values).yaml}`;
  return {
    linux: { place: { file: '/etc/gitlab/gitlab.rb' }, render: omnibus },
    compose: { place: { file: 'docker-compose.yml' }, render: (values: V) => omnibusConfig(omnibus(values)) },
    helm: { place: { file: 'registry-storage.yaml' }, render: block },
    source: {
      place: { file: '/home/git/registry/config.yml' },
      render: (values: V) => yaml`
        storage:
          ${block(values)}`,
    },
  };
}
