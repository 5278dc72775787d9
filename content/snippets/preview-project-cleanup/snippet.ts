import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';
import { script } from '../run-project-cleanup/script.ts';
import { onRails, railsParams } from '../show-project-images/rails-runner.ts';

const params = {
  project: param.text({ example: 'group/project', fact: 'projectPath' }),
  user: param.name({ example: 'root' }),
  ...railsParams,
};

/** Deletes nothing. */
export default defineSnippet({
  params,
  variants: onRails<typeof params>(script, ({ project, user }) => shell`${project} ${user} show`),
});
