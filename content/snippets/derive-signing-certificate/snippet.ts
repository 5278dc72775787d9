import { defineSnippet, notApplicable, param, shell } from '../../../src/snippets/define.ts';

/**
 * A certificate for the key that GitLab signs with. Only its public key counts (tokens-and-certs.md 3), so the registry can be given one
 * without GitLab giving its key away.
 */
const certify = shell`openssl req -x509 -key /dev/stdin -days 3650 -subj /CN=Registry -out registry-auth.crt`;
const show = shell`openssl x509 -noout -subject -dates -in registry-auth.crt`;
const key = param.path({ example: '/var/opt/gitlab/gitlab-rails/etc/gitlab-registry.key' });

export default defineSnippet({
  params: { key, container: param.name({ example: 'gitlab', fact: 'container' }) },
  variants: {
    linux: {
      place: { run: 'gitlab-host' },
      render: ({ key }) => shell`
        sudo cat ${key} | ${certify}
        ${show}`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ key, container }) => shell`
        docker exec ${container} cat ${key} | ${certify}
        ${show}`,
    },
    helm: notApplicable,
    source: {
      place: { run: 'gitlab-host' },
      render: ({ key }) => shell`
        sudo cat ${key} | ${certify}
        ${show}`,
    },
  },
});
