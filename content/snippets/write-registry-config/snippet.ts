import { defineSnippet, joined, notApplicable, param, yaml } from '../../../src/snippets/define.ts';

/** The smallest whole file of a self-compiled registry (topics.md A29, config.md 4). Without `auth` anyone may pull and push. */
export default defineSnippet({
  params: {
    address: param.hostPort({ example: '127.0.0.1:5000' }),
    directory: param.path({ example: '/home/git/gitlab/shared/registry' }),
    gitlab: param.url({ example: 'https://gitlab.example.com' }),
    issuer: param.name({ example: 'gitlab-issuer' }),
    certificate: param.path({ example: '/home/git/registry/registry-auth.crt' }),
  },
  variants: {
    linux: notApplicable,
    compose: notApplicable,
    helm: notApplicable,
    source: {
      place: { file: '/home/git/registry/config.yml' },
      render: ({ address, directory, gitlab, issuer, certificate }) => yaml`
        version: 0.1
        log:
          level: info
        storage:
          filesystem:
            rootdirectory: ${directory}
          delete:
            enabled: true
        http:
          addr: ${address}
          secret: REPLACE-WITH-UPLOAD-SECRET
          headers:
            X-Content-Type-Options: [nosniff]
        auth:
          token:
            realm: ${joined`${gitlab}/jwt/auth`}
            service: container_registry
            issuer: ${issuer}
            rootcertbundle: ${certificate}`,
    },
  },
});
