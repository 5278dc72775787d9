import { changeSnippet, joined } from '../../../src/snippets/define.ts';
import { sharedParams } from '../registry-node-configuration/shared.ts';

const { node, nodePort, publicHost, publicPort, issuer, keyFile } = sharedParams;

/** GitLab's node: it asks the registry's node directly, and shows users the public address (topics.md A69). 80 and 443 are not written. */
export default changeSnippet({
  params: { node, nodePort, publicHost, publicPort, issuer, keyFile },
  change: ({ node, nodePort, publicHost, publicPort, issuer, keyFile }) => ({
    'rails.enabled': true,
    'rails.api_url': joined`http://${node}:${nodePort}`,
    'rails.host': publicHost,
    'rails.port': ['80', '443'].includes(publicPort) ? undefined : publicPort,
    'rails.issuer': issuer,
    'rails.key': keyFile,
  }),
});
