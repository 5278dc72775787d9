import { defineSnippet, joined, notApplicable, param, shell } from '../../../src/snippets/define.ts';
import { sharedParams } from '../registry-node-configuration/shared.ts';

/** From GitLab's node to the registry's. Nothing is put in place yet. A self-compiled registry needs the certificate alone. */
export default defineSnippet({
  params: {
    node: sharedParams.node,
    container: param.name({ example: 'gitlab', fact: 'container' }),
    certificate: param.path({ example: '/home/git/registry/registry-auth.crt' }),
  },
  variants: {
    linux: {
      place: { run: 'gitlab-host' },
      render: ({ node }) =>
        shell`sudo cat /etc/gitlab/gitlab-secrets.json | ssh ${joined`root@${node}`} 'umask 077; cat > /root/gitlab-secrets.json'`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ node, container }) =>
        shell`docker exec ${container} cat /etc/gitlab/gitlab-secrets.json | ssh ${joined`root@${node}`} 'umask 077; cat > /root/gitlab-secrets.json'`,
    },
    helm: notApplicable,
    source: {
      place: { run: 'gitlab-host' },
      render: ({ node, certificate }) =>
        shell`sudo cat ${certificate} | ssh ${joined`root@${node}`} 'cat > /root/registry-auth.crt'`,
    },
  },
});
