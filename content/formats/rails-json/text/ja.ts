import type { FormatText } from '../../../../src/formats/define.ts';

export default {
  name: 'GitLabのログ（JSON）',
  collect: {
    linux:
      'sudo grep -h jwt /var/log/gitlab/gitlab-rails/production_json.log /var/log/gitlab/gitlab-rails/auth_json.log',
    compose:
      'docker compose exec gitlab grep -h jwt /var/log/gitlab/gitlab-rails/production_json.log /var/log/gitlab/gitlab-rails/auth_json.log',
    helm: 'kubectl logs -l app=webservice -c webservice --tail=2000',
    source: 'grep -h jwt log/production_json.log log/auth_json.log',
  },
} satisfies FormatText;
