import {
  defineSnippet,
  joined,
  notApplicable,
  omnibusConfig,
  param,
  ruby,
  yaml,
} from '../../../src/snippets/define.ts';
import type { Values } from '../../../src/snippets/define.ts';
import { sharedParams } from './shared.ts';

const { nodePort, gitlab, issuer, keyFile } = sharedParams;
const params = {
  nodePort,
  gitlab,
  issuer,
  keyFile,
  directory: param.path({ example: '/var/opt/registry' }),
  certificate: param.path({ example: '/home/git/registry/registry-auth.crt' }),
};

/**
 * The registry's node. NGINX is off, so its port is plain HTTP. The address GitLab is given on the other node is this one's; the realm is the
 * address that clients use for GitLab. gitlab_rails['internal_key'], which older documentation lists, is read by nothing (topics.md A69).
 */
const node = ({ nodePort, gitlab, issuer, keyFile }: Values<typeof params>) => ruby`
  gitlab_workhorse['enable'] = false
  puma['enable'] = false
  sidekiq['enable'] = false
  postgresql['enable'] = false
  redis['enable'] = false
  gitlab_kas['enable'] = false
  gitaly['enable'] = false
  nginx['enable'] = false
  registry['enable'] = true
  registry['registry_http_addr'] = ${joined`0.0.0.0:${nodePort}`}
  registry['token_realm'] = ${gitlab}
  registry['http_secret'] = 'REPLACE-WITH-UPLOAD-SECRET'
  gitlab_rails['registry_issuer'] = ${issuer}
  gitlab_rails['registry_key_path'] = ${keyFile}`;

export default defineSnippet({
  params,
  variants: {
    linux: { place: { file: '/etc/gitlab/gitlab.rb' }, render: (values) => node(values) },
    compose: { place: { file: 'docker-compose.yml' }, render: (values) => omnibusConfig(node(values)) },
    helm: notApplicable,
    source: {
      place: { file: '/home/git/registry/config.yml' },
      render: ({ nodePort, gitlab, issuer, directory, certificate }) => yaml`
        version: 0.1
        storage:
          filesystem:
            rootdirectory: ${directory}
          delete:
            enabled: true
        http:
          addr: ${joined`0.0.0.0:${nodePort}`}
          secret: REPLACE-WITH-UPLOAD-SECRET
        auth:
          token:
            realm: ${joined`${gitlab}/jwt/auth`}
            service: container_registry
            issuer: ${issuer}
            rootcertbundle: ${certificate}`,
    },
  },
});
