import { changeSnippet, joined, param } from '../../../src/snippets/define.ts';

/** A load balancer that is open on 80 and 443 alone and speaks HTTPS to GitLab on another port (topics.md A30, D31). */
export default changeSnippet({
  params: {
    host: param.host({ example: 'registry.example.com' }),
    listenPort: param.integer({ example: '5678', min: 1, max: 65535 }),
  },
  change: ({ host, listenPort }) => ({
    registry_external_url: joined`https://${host}`,
    'proxy.redirect_http_to_https': true,
    'proxy.listen_port': listenPort,
  }),
  only: ['linux', 'compose'],
});
