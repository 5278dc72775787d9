import { changeSnippet, joined, param } from '../../../src/snippets/define.ts';

/** TLS ends in front: the address stays https, so that clients are sent to https, and the listener is plain (config.md 2.3). */
export default changeSnippet({
  params: {
    host: param.hostPort({ example: 'registry.example.com', fact: 'registryHost' }),
    listenPort: param.integer({ example: '5050', min: 1, max: 65535 }),
  },
  change: ({ host, listenPort }) => ({
    registry_external_url: joined`https://${host}`,
    'proxy.listen_https': false,
    'proxy.listen_port': listenPort,
  }),
  only: ['linux', 'compose'],
});
