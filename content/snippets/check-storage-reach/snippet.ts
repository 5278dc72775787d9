import { defineSnippet, notApplicable, param, shell } from '../../../src/snippets/define.ts';

/** The way from the registry to its store, as curl meets it. Any answer will do, 403 too: it shows that something answers. */
const verdict = shell`
  case $? in
    0) echo 'registry storage reach: reached' ;;
    6) echo 'registry storage reach: dns' ;;
    7) echo 'registry storage reach: refused' ;;
    28) echo 'registry storage reach: timeout' ;;
    *) echo 'registry storage reach: failed' ;;
  esac`;

export default defineSnippet({
  params: {
    address: param.url({ example: 'https://minio.example.com:9000' }),
    container: param.name({ example: 'gitlab', fact: 'container' }),
  },
  variants: {
    linux: {
      place: { run: 'gitlab-host' },
      render: ({ address }) => shell`
        (
        curl -s -m 15 -o /dev/null ${address}
        ${verdict}
        )`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container, address }) => shell`
        (
        docker exec ${container} /opt/gitlab/embedded/bin/curl -s -m 15 -o /dev/null ${address}
        ${verdict}
        )`,
    },
    helm: notApplicable,
    source: {
      place: { run: 'registry-host' },
      render: ({ address }) => shell`
        (
        curl -s -m 15 -o /dev/null ${address}
        ${verdict}
        )`,
    },
  },
});
