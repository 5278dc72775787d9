/**
 * A script for GitLab's Rails environment, run the way each install method runs one (topics.md A13, D27). The script stands between
 * single quotes, so it holds none itself; values are words behind it (`ARGV`) and never become part of the Ruby.
 */
import { param, shell, type Values, type Variant } from '../../../src/snippets/define.ts';
import type { Param } from '../../../src/snippets/params.ts';

export const railsParams = {
  container: param.name({ example: 'gitlab', fact: 'container' }),
  namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
  release: param.name({ example: 'gitlab', fact: 'release' }),
};

type Shell = ReturnType<typeof shell>;
type WithRails<P extends Readonly<Record<string, Param>>> = P & typeof railsParams;

/** @param words what the script finds in `ARGV` */
export function onRails<P extends Readonly<Record<string, Param>>>(
  script: Shell,
  words: (values: Values<P>) => Shell = () => shell``,
) {
  const quoted = shell`
    '
      ${script}
    '`;
  const variant = (run: 'gitlab-host' | 'kubectl', command: (values: Values<typeof railsParams>) => Shell) => ({
    place: { run },
    render: (values: Values<WithRails<P>>) => shell`${command(values)} ${quoted} ${words(values)}`,
  });
  return {
    linux: variant('gitlab-host', () => shell`sudo gitlab-rails runner`),
    compose: variant('gitlab-host', ({ container }) => shell`docker exec ${container} gitlab-rails runner`),
    helm: variant(
      'kubectl',
      ({ namespace, release }) => shell`kubectl -n ${namespace} exec deploy/${release}-toolbox -- gitlab-rails runner`,
    ),
    source: {
      place: { run: 'gitlab-host' },
      render: (values: Values<WithRails<P>>) =>
        shell`(cd /home/git/gitlab && sudo -u git -H bundle exec rails runner -e production ${quoted} ${words(values)})`,
    },
  } satisfies Record<string, Variant<WithRails<P>>>;
}
