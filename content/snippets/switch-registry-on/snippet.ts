import { changeSnippet, defineSnippet, yaml } from '../../../src/snippets/define.ts';

/** Both sides: the registry's own service, and GitLab Rails, which writes the key only where its own switch is on (topics.md A18, A32). */
const bothSides = changeSnippet({ params: {}, change: () => ({ 'rails.enabled': true, 'registry.enable': true }) });

export default defineSnippet({
  ...bothSides,
  variants: {
    ...bothSides.variants,
    // The registry's service is the system's.
    source: {
      place: { file: '/home/git/gitlab/config/gitlab.yml' },
      render: () => yaml`
        production:
          registry:
            enabled: true`,
    },
  },
});
