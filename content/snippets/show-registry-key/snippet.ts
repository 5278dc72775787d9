import { defineSnippet, shell } from '../../../src/snippets/define.ts';
import { onRails, railsParams } from '../show-project-images/rails-runner.ts';

/** Asked of GitLab itself, which runs as `git`: whether it has a registry, and whether it may read the key it is configured to use. */
const script = shell`
  registry = Gitlab.config.registry
  path = registry.key.to_s
  puts "key file: #{path}"
  state =
    if File.readable?(path) then "readable"
    elsif !registry.enabled then "missing, registry is off"
    elsif File.exist?(path) then "not readable"
    else "missing"
    end
  puts "registry key file: #{state}"`;

export default defineSnippet({ params: railsParams, variants: onRails(script) });
