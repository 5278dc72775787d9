import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'Run GitLab and the registry on separate nodes',
  summary: 'Write the configuration of both nodes from the same values, put TLS in front, and check each side.',
  symptom:
    'The registry shall have a machine of its own, because of load, storage or networks; or it has one already, and logins fail or GitLab’s page does not reach it.',
  background: [
    'Four things have to be equal on both nodes: the key pair for tokens, the issuer, the address of the registry’s node, and the address of GitLab that clients are sent to. On this page each is typed once, and both files are written from it.',
    'The registry’s node runs the registry alone. NGINX is off there, so its port 5000 speaks plain HTTP. Clients begin with TLS and would say `http: server gave HTTP response to HTTPS client`. Something with TLS has to stand in front: a load balancer or an NGINX. GitLab is told the public host and port of that, not the node’s; only `registry_api_url` names the node itself. Older instructions give port 5000 as `registry_port`, which works only if TLS is spoken there.',
    "The realm is sent to every client: `registry['token_realm']` has to be GitLab’s public address, which clients reach. An internal name is enough for the registry and useless to them.",
    "GitLab signs tokens with the private key, the registry checks them with the certificate. Both come from the object `registry` in `gitlab-secrets.json`, which every installation generates for itself: two nodes set up apart have two pairs, and each login ends with 401. So the file is copied, or the pair is written into both configurations. `gitlab_rails['internal_key']`, which older lists name for this, is read by nothing; the key is `registry['internal_key']`, on both nodes.",
    'On GitLab’s node `registry_external_url` has to go: it would start a second registry there and overwrite the host.',
    'The upload secret concerns the registry alone. It has to be the same on all registries behind one address, and so do storage, database and Redis: see [[upload-state-lost]].',
  ],
  questions: {
    method: {
      title: 'How is GitLab installed?',
      findOut:
        '`/etc/gitlab/gitlab.rb` on the host: Linux package. A container of `gitlab/gitlab-ce` or `gitlab/gitlab-ee`: Docker. `helm list -A` shows `gitlab`: chart. `/home/git/gitlab`: self-compiled.',
      answers: {
        linux: 'With the Linux package',
        compose: 'With Docker or Docker Compose',
        helm: 'With the Helm chart or the Operator',
        source: 'Self-compiled',
        unsure: 'I do not know',
      },
    },
    pair: {
      title: 'How shall both nodes get the same key pair?',
      help: 'Copying `gitlab-secrets.json` is the simplest way, and gives the registry’s node all secrets of GitLab. A pair in the configuration shows that node nothing but what it needs.',
      answers: {
        secrets: 'By copying GitLab’s secrets file',
        configuration: 'By a pair of its own in both configurations',
        unsure: 'I do not know',
      },
    },
  },
  outcomes: {
    'copied-secrets': {
      title: 'Two nodes with a common secrets file',
      body: 'First the registry’s node is finished and tested; until GitLab’s node is changed, nothing is different for users.',
    },
    'own-pair': {
      title: 'Two nodes with a common key pair',
      body: 'The same two entries stand in both configurations. Whoever reads the file can sign tokens: keep its mode `600`.',
    },
    'self-compiled': {
      title: 'Self-compiled: registry on another host',
      body: 'The key stays with GitLab, the certificate goes to the registry’s node. It is no secret.',
    },
    chart: {
      title: 'The chart separates them already',
      body: 'The registry runs in pods of its own, reachable for GitLab through its Service. For a node of its own, give these pods a node selector or an affinity; nothing else has to be equal, because the chart fills in both sides.',
    },
  },
  steps: {
    'see-storage': {
      title: 'See where the images are now',
      body: 'Object storage needs no moving: both registries use the same bucket. With `filesystem` the directory has to be copied to the new node.',
    },
    'back-up': {
      title: 'Keep a copy of the configuration, on both nodes',
      body: 'It is the way back. It holds secrets: keep its permissions.',
    },
    'upload-secret': {
      title: 'Make an upload secret',
      body: 'Put it into the next step’s file. More registries behind the same address need the same one.',
    },
    'registry-node': {
      title: 'On the registry’s node: write its configuration',
      body: 'Replace the placeholder. Give GitLab’s public address, with a relative path if it has one, and without a slash at the end. The node has the same GitLab version as the other one. With Compose publish the port as well: `5000:5000` below `ports`.',
      undo: 'Remove the block and apply the configuration.',
    },
    'storage-of-node': {
      title: 'On the registry’s node: give it the storage',
      body: "Carry over `registry['storage']` from GitLab’s node as it is. For `filesystem` copy `/var/opt/gitlab/gitlab-rails/shared/registry` with `rsync -a`, and once more while nobody pushes. If the registry uses the metadata database, carry over `registry['database']` with a host that this node reaches: without it the registry shows none of the images.",
      undo: 'Take the block out again. Images in the old place stay there.',
    },
    'hand-over': {
      title: 'On GitLab’s node: send over what is shared',
      body: 'It lies below `/root` of the other node for now. Any other safe way does as well.',
      undo: 'Delete the file on the registry’s node.',
    },
    'install-secrets': {
      title: 'On the registry’s node: put it in place',
      body: 'Mode `600`, owner root. Where a metadata database or anything else on this node has secrets in the old file, carry them over.',
      undo: 'Put the file ending in `~` back and apply the configuration.',
    },
    'make-pair': {
      title: 'Make a key pair',
      body: 'Both files must begin with `-----BEGIN`: five dashes. It creates `registry-auth.key` and `registry-auth.crt` where you are.',
    },
    'pair-on-both': {
      title: 'On both nodes: write the pair into the configuration',
      body: 'Replace each placeholder with the whole file, line breaks included, between the quotes. Do not write `\\n`: in single quotes it stays two characters. Delete the two files afterwards.',
      undo: 'Remove both entries on both nodes and apply the configuration: then each node has its own pair again.',
    },
    'apply-node': {
      title: 'On the registry’s node: apply the configuration',
      body: 'Only the registry runs on it afterwards.',
      undo: 'Put the copy of the configuration back and apply it again.',
    },
    'run-registry': {
      title: 'On the registry’s node: run the registry',
      body: 'As a service with this `config.yml`, or in a container as in [[enable-registry]]. Create the directory of the images first, owned by the registry’s user.',
      undo: 'Stop it.',
    },
    'open-ports': {
      title: 'Open the node’s port for two others only',
      body: 'The port of the node, plain HTTP, for GitLab’s node and for what ends TLS. Nobody else needs it. Clients get the public port.',
      undo: 'Remove the rules.',
    },
    front: {
      title: 'Put TLS in front',
      body: 'An NGINX on the registry’s node, on GitLab’s or on a third. A load balancer does as well, if it sends `X-Forwarded-Proto: https`, keeps `Host` and has no limit for sizes.',
      undo: 'Remove the file and reload NGINX.',
    },
    'reload-front': {
      title: 'Test and reload that NGINX',
      body: 'Run `sudo nginx -t && sudo systemctl reload nginx`.',
      undo: 'Reload again after the file is removed.',
    },
    'see-node': {
      title: 'From GitLab’s node: ask the registry’s node',
      body: '`registry node: ready` is right. `sends clients elsewhere for a token`: correct `token_realm`. `no answer`: it listens on `127.0.0.1` only, or a firewall is between. `asks for no token`: no registry of GitLab, or one without `auth`, which anyone can use.',
    },
    'gitlab-node': {
      title: 'On GitLab’s node: write its configuration',
      body: 'The issuer and the addresses are those of the other file. Take `registry_external_url` out. Users see the public host and port; 443 is not written. Self-compiled, write the path of the key that GitLab uses already.',
      undo: 'Remove the lines and put `registry_external_url` back.',
    },
    'bundled-off': {
      title: 'On GitLab’s node: keep the bundled registry from running',
      body: 'GitLab’s own side and its key stay on.',
      undo: 'Remove the lines.',
    },
    'apply-gitlab': {
      title: 'On GitLab’s node: apply the configuration',
      body: 'From now on GitLab uses the new node. With the old public name, let it lead to the new front now. With Compose the container is created anew and GitLab is away for some minutes. Nodes that run Sidekiq apart need the same lines.',
      undo: 'Put the copy of the configuration back, apply it, and let the name lead to the old address.',
    },
    'restart-gitlab': {
      title: 'On GitLab’s node: restart GitLab',
      body: 'GitLab is away for a minute or two.',
      undo: 'Restart again after `gitlab.yml` is back as it was.',
    },
    'key-ids': {
      title: 'On both nodes: compare the key IDs',
      body: 'Run it on each. The key’s ID from GitLab’s node has to equal the certificate’s ID from the registry’s node. An ID that begins with `4OYM:IQUY` stands for a file that could not be read.',
    },
    'see-from-gitlab': {
      title: 'From GitLab: ask the registry',
      body: '`registry from GitLab: answered` is right. Then look at a project’s images in GitLab: the page needs the node’s port and the key pair.',
    },
    'see-pods': {
      title: 'See the registry’s pods',
      body: 'All `Running` and ready is right.',
    },
  },
  checks: {
    login: {
      title: 'Log in from a client',
      fixed:
        'The client reached the front by TLS, GitLab’s token service by its public address, and the registry accepted the token.',
      notFixed:
        'One side differs. `failed with status: 401`: the key pairs or the issuers differ, see [[token-untrusted-key]] and [[token-rejected]]. `server gave HTTP response to HTTPS client`: no TLS in front, see [[http-https-mismatch]]. A name or address in the message that clients do not reach: `token_realm` is not public.',
    },
  },
  evidence: {
    'node-ready': 'The registry’s node answers and sends clients to GitLab’s public address.',
    'node-elsewhere': 'The registry’s node sends clients to another address for a token than the one you gave.',
    'node-silent': 'GitLab’s node gets no answer from the registry’s node.',
    'node-open': 'What answers on the node asks for no token.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
