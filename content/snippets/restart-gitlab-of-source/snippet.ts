import { defineSnippet, notApplicable, shell } from '../../../src/snippets/define.ts';

/** Rails (Puma and Sidekiq) reads gitlab.yml and the key when it starts. */
export default defineSnippet({
  params: {},
  variants: {
    linux: notApplicable,
    compose: notApplicable,
    helm: notApplicable,
    source: { place: { run: 'gitlab-host' }, render: () => shell`sudo systemctl restart gitlab.target` },
  },
});
