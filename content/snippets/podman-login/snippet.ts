import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

export default defineSnippet({
  params: { host: param.hostPort({ example: 'registry.example.com:5050', fact: 'registryHost' }) },
  variants: { any: { place: { run: 'client' }, render: ({ host }) => shell`podman login ${host}` } },
});
