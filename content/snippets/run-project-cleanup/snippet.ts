import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';
import { onRails, railsParams } from '../show-project-images/rails-runner.ts';
import { script } from './script.ts';

const params = {
  project: param.text({ example: 'group/project', fact: 'projectPath' }),
  user: param.name({ example: 'root' }),
  ...railsParams,
};

/** Deletes what preview-project-cleanup has shown. */
export default defineSnippet({
  params,
  variants: onRails<typeof params>(script, ({ project, user }) => shell`${project} ${user} delete`),
});
