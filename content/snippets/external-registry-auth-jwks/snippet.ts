import { defineSnippet, joined, param, yaml } from '../../../src/snippets/define.ts';
import { authParams } from '../external-registry-auth/parameters.ts';

/** Distribution 3 numbers the certificate's key differently from GitLab; the file names it as GitLab does (tokens-and-certs.md 5.2). */
export default defineSnippet({
  params: { ...authParams, jwks: param.path({ example: '/etc/docker/registry/registry-auth.jwks' }) },
  variants: {
    any: {
      place: { file: 'config.yml' },
      render: ({ gitlab, issuer, certificate, jwks }) => yaml`
        auth:
          token:
            realm: ${joined`${gitlab}/jwt/auth`}
            service: container_registry
            issuer: ${issuer}
            rootcertbundle: ${certificate}
            jwks: ${jwks}`,
    },
  },
});
