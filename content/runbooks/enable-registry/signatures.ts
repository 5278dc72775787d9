import { defineSignatures } from '../../../src/diagnose/define.ts';

/** What the Linux package says of an address that it does not accept (topics.md A27). A task has no causes. */
export default defineSignatures({
  'address-incomplete': {
    role: 'context',
    literals: ['Registry external URL must include'],
    pattern: /GitLab Container Registry external URL must include a schema and FQDN/,
    registry: true,
    examples: [
      'RuntimeError: GitLab Container Registry external URL must include a schema and FQDN, e.g. https://registry.example.com/',
    ],
    lookAlikes: ['RuntimeError: GitLab external URL must include a schema and FQDN, e.g. http://gitlab.example.com/'],
  },
  'address-scheme': {
    role: 'context',
    literals: ['Unsupported GitLab Registry external URL'],
    pattern: /Unsupported GitLab Registry external URL scheme: /,
    registry: true,
    examples: ['RuntimeError: Unsupported GitLab Registry external URL scheme: ftp'],
    lookAlikes: ['RuntimeError: Unsupported external URL scheme: ftp'],
  },
  'address-path': {
    role: 'context',
    literals: ['Unsupported GitLab Registry external URL'],
    pattern: /Unsupported GitLab Registry external URL path: /,
    registry: true,
    examples: ['RuntimeError: Unsupported GitLab Registry external URL path: /registry'],
    lookAlikes: ['RuntimeError: Unsupported GitLab Registry external URL scheme: ftp'],
  },
});
