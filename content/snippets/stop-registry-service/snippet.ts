import { defineSnippet, notApplicable, param, shell } from '../../../src/snippets/define.ts';

/** Self-compiled: the registry is a service of its own, and GitLab reads its configuration when it starts. */
export default defineSnippet({
  params: { unit: param.name({ example: 'registry' }) },
  variants: {
    linux: notApplicable,
    compose: notApplicable,
    helm: notApplicable,
    source: {
      place: { run: 'gitlab-host' },
      render: ({ unit }) => shell`
        sudo systemctl restart gitlab.target
        sudo systemctl disable --now ${unit}`,
    },
  },
});
