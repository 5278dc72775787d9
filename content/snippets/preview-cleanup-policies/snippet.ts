import { defineSnippet, shell } from '../../../src/snippets/define.ts';
import { params, rules, script } from '../enable-cleanup-policies/script.ts';
import { onRails } from '../show-project-images/rails-runner.ts';

/** Changes nothing. */
export default defineSnippet({
  params,
  variants: onRails<typeof params>(script, (values) => shell`show ${rules(values)}`),
});
