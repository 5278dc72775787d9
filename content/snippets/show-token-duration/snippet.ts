import { defineSnippet, shell } from '../../../src/snippets/define.ts';
import { onRails, railsParams } from '../show-project-images/rails-runner.ts';

/** In minutes, as GitLab has it now: the value for the way back. */
const script = shell`
  puts "registry token duration setting: #{ApplicationSetting.current.container_registry_token_expire_delay} min"`;

export default defineSnippet({ params: railsParams, variants: onRails(script) });
