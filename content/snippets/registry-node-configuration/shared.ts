/**
 * What both nodes have to agree on. The files of both are rendered from these parameters, which a page asks for once, so that neither can
 * differ from the other (topics.md A69).
 */
import { param } from '../../../src/snippets/define.ts';

export const sharedParams = {
  node: param.host({ example: '198.51.100.30' }),
  nodePort: param.integer({ example: '5000', min: 1, max: 65535 }),
  gitlab: param.url({ example: 'https://gitlab.example.com' }),
  publicHost: param.host({ example: 'registry.example.com' }),
  publicPort: param.integer({ example: '443', min: 1, max: 65535 }),
  issuer: param.name({ example: 'omnibus-gitlab-issuer', fact: 'tokenIssuer' }),
  keyFile: param.path({ example: '/etc/gitlab/gitlab-registry.key' }),
};
