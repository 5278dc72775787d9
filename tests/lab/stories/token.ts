/** Failures between GitLab's tokens and the registry that reads them. */
import { makeTokenPair } from '../stack/certificates.ts';
import { tlsServer } from '../stack/nginx.ts';
import { freePort } from '../stack/ports.ts';
import type { Site } from '../stack/site.ts';
import type { Story } from '../story.ts';
import { up } from '../up.ts';

const loggedIn = async ({ client, stack }: Site) => {
  const { output } = await client.login(stack.host);
  return `$ skopeo login ${stack.host}\n${output}\n`;
};

const withToken = (site: Site, token: Readonly<Record<string, string>>) => {
  const { auth, ...config } = site.config as { auth: { token: object } };
  site.config = { ...config, auth: { token: { ...auth.token, ...token } } };
};

export default {
  'a key that the registry does not trust': {
    runbook: 'token-untrusted-key',
    happen: async (site) => {
      site.stack.tokens.signer = await makeTokenPair(site.room, 'other');
      await up(site);
      return (await loggedIn(site)) + site.registryLog();
    },
    answers: { changed: 'one-node' },
    outcome: 'recreate-pair',
  },
  'an issuer that the registry does not know': {
    runbook: 'token-rejected',
    happen: async (site) => {
      withToken(site, { issuer: 'gitlab-issuer' });
      await up(site);
      return (await loggedIn(site)) + site.registryLog();
    },
    answers: { owner: 'ours' },
    outcome: 'set-issuer',
    values: () => ({ issuer: 'omnibus-gitlab-issuer' }),
  },
  'a token service that is not there': {
    runbook: 'token-rejected',
    happen: async (site) => {
      withToken(site, { realm: site.stack.tokens.realm.replace('/jwt/auth', '/auth/token') });
      await up(site);
      return loggedIn(site);
    },
    outcome: 'fix-realm',
    values: ({ stack }) => ({ gitlab: stack.tokens.realm.replace('/jwt/auth', '') }),
  },
  'a token service asked without TLS': {
    runbook: 'http-https-mismatch',
    happen: async (site) => {
      // GitLab's own NGINX, in front of what gives tokens.
      const [port, { tokens, server }] = [await freePort(), site.stack];
      site.nginxBeside = tlsServer(port, server, `location / { proxy_pass https://127.0.0.1:${tokens.port}; }`);
      withToken(site, { realm: `http://localhost:${port}/jwt/auth` });
      await up(site);
      return loggedIn(site);
    },
    answers: { direction: 'realm' },
    outcome: 'token-address',
    values: ({ stack }) => ({ gitlab: stack.tokens.realm.replace('/jwt/auth', '') }),
  },
} satisfies Record<string, Story>;
