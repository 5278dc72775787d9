import { defineFormat } from '../../../src/formats/define.ts';
import { readGitlabRb } from './read.ts';

/**
 * `/etc/gitlab/gitlab.rb` of the Linux package; also as text under `GITLAB_OMNIBUS_CONFIG` of a Compose file, with the YAML around it.
 * Read line by line: people paste a few settings, not a program.
 */
export default defineFormat({
  kind: 'document',
  priority: 70,
  registry: false,
  shape:
    /^\s{0,40}(?:registry_external_url\s|registry\[['"]\w{1,60}['"]\]|registry_nginx\[['"]|gitlab_rails\[['"]registry_\w{1,60}['"]\]|-? ?["']?GITLAB_OMNIBUS_CONFIG["']?\s?[:=])/,
  literals: [
    'registry_external_url',
    "registry['",
    'registry["',
    'registry_nginx[',
    "gitlab_rails['registry_",
    'gitlab_rails["registry_',
    'GITLAB_OMNIBUS_CONFIG',
  ],
  continues:
    /^(?:\s{0,80}$|\s{0,80}#|\s{0,80}[a-z_]{2,60}\[['"]|\s{0,80}(?:registry_|mattermost_|pages_|gitlab_kas_)?external_url\s|\s{0,80}:?['"]?[\w.@-]{1,80}['"]?\s{0,8}(?:=>|[:=])|\s{0,80}[\]})],?\s{0,8}$|\s{1,80}[\]}),'"[{]|\s{0,80}- |\s{1,80}[\w:]|letsencrypt|roles )/,
  read: readGitlabRb,
});
