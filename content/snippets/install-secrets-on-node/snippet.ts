import { defineSnippet, notApplicable, param, shell } from '../../../src/snippets/define.ts';

/** What was there stays beside it with `~`. The file holds every secret of GitLab: root alone may read it (topics.md A69). */
export default defineSnippet({
  params: {
    container: param.name({ example: 'gitlab', fact: 'container' }),
    certificate: param.path({ example: '/home/git/registry/registry-auth.crt' }),
  },
  variants: {
    linux: {
      place: { run: 'registry-host' },
      render: () => shell`
        sudo install -b -o root -g root -m 600 /root/gitlab-secrets.json /etc/gitlab/gitlab-secrets.json
        sudo rm /root/gitlab-secrets.json
        sudo ls -l /etc/gitlab/gitlab-secrets.json`,
    },
    compose: {
      place: { run: 'registry-host' },
      render: ({ container }) => shell`
        sudo cat /root/gitlab-secrets.json | docker exec -i ${container} sh -c 'umask 077; f=/etc/gitlab/gitlab-secrets.json; cp -a $f $f~; cat > $f; ls -l $f'
        sudo rm /root/gitlab-secrets.json`,
    },
    helm: notApplicable,
    source: {
      place: { run: 'registry-host' },
      render: ({ certificate }) => shell`
        sudo install -D -b -m 644 /root/registry-auth.crt ${certificate}
        sudo rm /root/registry-auth.crt`,
    },
  },
});
