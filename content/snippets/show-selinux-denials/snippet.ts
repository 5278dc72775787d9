import { defineSnippet, notApplicable, param, shell } from '../../../src/snippets/define.ts';

/** Whether SELinux enforces, what it refused lately, and the labels on the directory (beyond.md B24). */
export default defineSnippet({
  params: { path: param.path({ example: '/var/opt/gitlab/gitlab-rails/shared/registry', fact: 'storagePath' }) },
  variants: {
    linux: {
      place: { run: 'registry-host' },
      render: ({ path }) => shell`
        getenforce
        sudo ausearch -m avc -ts recent
        sudo ls -dZ ${path}`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: () => shell`
        getenforce
        sudo ausearch -m avc -ts recent
        ls -dZ ./config ./logs ./data`,
    },
    helm: notApplicable,
    source: {
      place: { run: 'registry-host' },
      render: ({ path }) => shell`
        getenforce
        sudo ausearch -m avc -ts recent
        sudo ls -dZ ${path}`,
    },
  },
});
