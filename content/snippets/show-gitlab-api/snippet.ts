import { defineSnippet, shell } from '../../../src/snippets/define.ts';
import { onRails, railsParams } from '../show-project-images/rails-runner.ts';

/** The question GitLab asks before it moves a project with tags (topics.md A24). Versions that cannot ask cannot move either. */
const script = shell`
  begin
    answer = ContainerRegistry::GitlabApiClient.supports_gitlab_api?
  rescue NameError
    answer = false
  end
  puts "registry GitLab API: #{answer ? "available" : "not available"}"`;

export default defineSnippet({ params: railsParams, variants: onRails(script) });
