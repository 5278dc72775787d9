import type { gitlab } from '../../settings/gitlab.ts';
import { wordsFor } from '../words-for.ts';

export default wordsFor<typeof gitlab>()({
  external_url: 'Address of GitLab itself.',
  registry_external_url:
    'Address of the registry as clients use it. It turns the registry on and sets host, port and NGINX by itself; the path is empty.',
  'rails.enabled': 'Whether GitLab shows and uses the registry.',
  'rails.host': 'Host that GitLab shows to users. The address of the registry overwrites it in the Linux package.',
  'rails.port': 'Port that GitLab shows to users; left out for 80 and 443.',
  'rails.api_url': 'Internal address under which GitLab itself asks the registry.',
  'rails.key': 'Private key with which GitLab signs tokens for the registry.',
  'rails.path': 'Directory that holds the images when they lie in the file system.',
  'rails.issuer':
    'Issuer that GitLab writes into tokens. The registry must expect the same; the chart and self-compiled installations use `gitlab-issuer`.',
  'rails.notification_secret': 'Secret that GitLab expects from the registry’s notifications.',
  'rails.new_projects': 'Whether new projects have a registry.',
  'rails.dependency_proxy_enabled': 'Whether groups can use the dependency proxy at all. Off in the chart unless set.',
  'rails.geo_registry_replication_enabled': 'Whether a Geo secondary site copies images.',
  'rails.geo_registry_replication_primary_api_url': 'Address at which a secondary site reaches the primary’s registry.',
  'rails.backup_registry_user': 'Database user that backs the metadata database up.',
  'rails.backup_registry_password': 'Its password.',
  'rails.restore_registry_user': 'Database user that restores the metadata database.',
  'rails.restore_registry_password': 'Its password.',
});
