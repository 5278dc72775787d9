import { defineSnippet, joined, param } from '../../../src/snippets/define.ts';
import { serverBlock } from '../nginx-registry-server/server-block.ts';
import { sharedParams } from '../registry-node-configuration/shared.ts';

const { node, nodePort, publicHost, publicPort } = sharedParams;

/** Ends TLS in front of a node whose own port is plain HTTP (topics.md A69). */
export default defineSnippet({
  params: {
    node,
    nodePort,
    publicHost,
    publicPort,
    nginxCertificate: param.path({ example: '/etc/nginx/ssl/registry.example.com.crt' }),
    nginxKey: param.path({ example: '/etc/nginx/ssl/registry.example.com.key' }),
  },
  variants: {
    any: {
      place: { file: '/etc/nginx/conf.d/registry.conf' },
      render: ({ node, nodePort, publicHost, publicPort, nginxCertificate, nginxKey }) =>
        serverBlock({
          host: publicHost,
          port: publicPort,
          certificate: nginxCertificate,
          key: nginxKey,
          upstream: joined`${node}:${nodePort}`,
        }),
    },
  },
});
