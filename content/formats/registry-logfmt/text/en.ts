import type { FormatText } from '../../../../src/formats/define.ts';

export default {
  name: 'Registry application log (text)',
  collect: {
    linux: 'sudo tail -n 500 /var/log/gitlab/registry/current',
    compose: 'docker compose exec gitlab tail -n 500 /var/log/gitlab/registry/current',
    helm: 'kubectl logs -l app=registry --tail=500',
    source: 'journalctl -u registry -n 500',
  },
} satisfies FormatText;
