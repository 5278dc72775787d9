import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';
import { onRails, railsParams } from '../show-project-images/rails-runner.ts';
import { replay } from './replay.ts';

const params = {
  repository: param.repository({ example: 'group/project/app', fact: 'repository' }),
  ...railsParams,
};

export default defineSnippet({
  params,
  variants: onRails<typeof params>(replay, ({ repository }) => shell`${repository}`),
});
