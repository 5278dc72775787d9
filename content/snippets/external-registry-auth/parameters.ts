/** What the external registry's configuration and GitLab's have in common. */
import { param } from '../../../src/snippets/define.ts';

export const authParams = {
  gitlab: param.url({ example: 'https://gitlab.example.com' }),
  issuer: param.name({ example: 'gitlab-issuer', fact: 'tokenIssuer' }),
  certificate: param.path({ example: '/etc/docker/registry/registry-auth.crt' }),
};
