/**
 * One line for cron, as topics.md A65 has it. A file in /etc/cron.d has the user in its sixth field, and no dot in its name. Paths stand in
 * variables of that file, which cron takes as they are: the line itself goes to a shell. Not for Helm: there the registry has to be made
 * read-only before and writable again afterwards, which one line cannot do.
 */
import { notApplicable, param, shell, type Snippet } from '../../../src/snippets/define.ts';

const params = {
  minute: param.integer({ example: '5', min: 0, max: 59 }),
  hour: param.integer({ example: '4', min: 0, max: 23 }),
  weekday: param.integer({ example: '0', min: 0, max: 7 }),
  container: param.name({ example: 'gitlab', fact: 'container' }),
  unit: param.name({ example: 'registry' }),
  binary: param.path({ example: '/usr/local/bin/registry' }),
  config: param.path({ example: '/home/git/registry/config.yml' }),
};

export const schedule = (untagged: boolean): Snippet<typeof params> => {
  const flag = untagged ? shell`' -m'` : shell`''`;
  return {
    params,
    variants: {
      linux: {
        place: { run: 'registry-host' },
        render: ({ minute, hour, weekday }) => shell`
          printf '%s %s * * %s root gitlab-ctl registry-garbage-collect%s\n' ${minute} ${hour} ${weekday} ${flag} | sudo tee /etc/cron.d/registry-garbage-collect`,
      },
      compose: {
        place: { run: 'gitlab-host' },
        render: ({ minute, hour, weekday, container }) => shell`
          printf '%s %s * * %s root docker exec %s gitlab-ctl registry-garbage-collect%s\n' ${minute} ${hour} ${weekday} ${container} ${flag} | sudo tee /etc/cron.d/registry-garbage-collect`,
      },
      helm: notApplicable,
      source: {
        place: { run: 'registry-host' },
        render: ({ minute, hour, weekday, unit, binary, config }) => shell`
          printf 'REGISTRY=%s\nCONFIG=%s\n%s %s * * %s root systemctl stop %s && "$REGISTRY" garbage-collect%s "$CONFIG"; systemctl start %s\n' ${binary} ${config} ${minute} ${hour} ${weekday} ${unit} ${flag} ${unit} | sudo tee /etc/cron.d/registry-garbage-collect`,
      },
    },
  };
};
