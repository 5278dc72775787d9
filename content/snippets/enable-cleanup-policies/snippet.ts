import { defineSnippet, shell } from '../../../src/snippets/define.ts';
import { params, rules, script } from './script.ts';
import { onRails } from '../show-project-images/rails-runner.ts';

/** Changes what preview-cleanup-policies has shown. */
export default defineSnippet({
  params,
  variants: onRails<typeof params>(script, (values) => shell`enable ${rules(values)}`),
});
