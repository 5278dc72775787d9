import type { registry } from '../../settings/registry.ts';
import { wordsFor } from '../words-for.ts';

export default wordsFor<typeof registry>()({
  'registry.enable': 'Whether the bundled registry runs.',
  'registry.username': 'User that the registry runs as.',
  'registry.group': 'Its group.',
  'registry.uid': 'Its numeric user id.',
  'registry.gid': 'Its numeric group id.',
  'registry.shell': 'Its login shell.',
  'registry.dir': 'Directory of the generated configuration.',
  'registry.log_directory': 'Directory of the log.',
  'registry.env_directory': 'Directory with one file per environment variable.',
  'registry.env':
    'Environment variables of the registry. They override config.yml; a variable set on the container does not reach it.',
  'registry.no_proxy':
    'Hosts that the registry itself reaches without the proxy, separated by commas: the object storage above all.',
  'log.level': 'How much is logged. `debug` may write tokens into the log.',
  'log.formatter': 'Form of the log. The Linux package sets `text`.',
  'log.output': 'Stream that the log goes to.',
  'log.fields': 'Fields added to every line.',
  'log.accesslog.disabled': 'Leaves the line per request out.',
  'log.accesslog.formatter': 'Form of the line per request.',
  'auth.gitlab_url': 'Address of GitLab, from which clients fetch tokens; `/jwt/auth` is appended.',
  'auth.token.realm': 'Whole address of the token service, with its path.',
  'auth.token.service': 'Audience that tokens must be made out for.',
  'auth.token.issuer': 'Issuer that tokens must name: the same as on GitLab’s side.',
  'auth.token.rootcertbundle': 'Certificate that belongs to the key GitLab signs with.',
  'auth.token.autoredirect':
    'Builds the address of the token service from the request, with the path `/auth/token`, which GitLab does not serve: leave it off.',
  'registry.internal_key': 'Private key that is written for GitLab; generated and kept among the secrets.',
  'registry.internal_certificate':
    'Certificate that is written for the registry; generated and kept among the secrets.',
});
