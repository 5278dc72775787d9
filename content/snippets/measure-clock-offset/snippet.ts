import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/**
 * Compares the clock where the registry runs with the `Date` header that GitLab sends. `-k`: with a wrong clock the certificate
 * may not seem valid, and only that header is read. Prints `registry clock minus GitLab clock: <seconds> s`.
 */
const gitlabTime = shell`g=$(date -d "\${d:-none}" +%s 2>/dev/null)`;
const verdict = shell`[ -n "$g" ] && echo "registry clock minus GitLab clock: $(( r - g )) s" || echo 'GitLab sent no time'`;

const here = { place: { run: 'registry-host' } } as const;

export default defineSnippet({
  params: {
    gitlab: param.hostPort({ example: 'gitlab.example.com', fact: 'gitlabHost' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
    release: param.name({ example: 'gitlab', fact: 'release' }),
  },
  variants: {
    linux: { ...here, render: ({ gitlab }) => onThisHost(gitlab) },
    compose: { ...here, render: ({ gitlab }) => onThisHost(gitlab) },
    helm: {
      place: { run: 'kubectl' },
      render: ({ gitlab, namespace, release }) => shell`
        d=$(curl -ksI https://${gitlab}/ | tr -d '\\r' | sed -n 's/^date: //Ip')
        r=$(kubectl -n ${namespace} exec deploy/${release}-registry -- date +%s)
        ${gitlabTime}
        ${verdict}`,
    },
    source: { ...here, render: ({ gitlab }) => onThisHost(gitlab) },
  },
});

const onThisHost = (gitlab: Parameters<typeof shell>[1]) => shell`
  d=$(curl -ksI https://${gitlab}/ | tr -d '\\r' | sed -n 's/^date: //Ip'); r=$(date +%s)
  ${gitlabTime}
  ${verdict}`;
