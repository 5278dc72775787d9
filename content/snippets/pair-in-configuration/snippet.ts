import { changeSnippet, placeholder } from '../../../src/snippets/define.ts';

/** The same two lines on every node: GitLab writes its key file from the one, the registry its certificate from the other (config.md 2.2). */
export default changeSnippet({
  params: {},
  change: () => ({
    'registry.internal_key': placeholder('REPLACE-WITH-PRIVATE-KEY'),
    'registry.internal_certificate': placeholder('REPLACE-WITH-CERTIFICATE'),
  }),
});
