import { defineSnippet, shell } from '../../../src/snippets/define.ts';
import { onRails, railsParams } from '../show-project-images/rails-runner.ts';

/** As GitLab has it now: what a project gets when it is made. */
const script = shell`
  on = Gitlab.config.gitlab.default_projects_features.container_registry
  puts "registry in new projects: #{on ? "on" : "off"}"`;

export default defineSnippet({ params: railsParams, variants: onRails(script) });
