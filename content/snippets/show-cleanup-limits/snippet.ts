import { defineSnippet, shell } from '../../../src/snippets/define.ts';
import { onRails, railsParams } from '../show-project-images/rails-runner.ts';

/** What ends a run early, and which repositories wait for the next one (statuses of ContainerRepository). */
const script = shell`
  settings = Gitlab::CurrentSettings.current_application_settings
  puts "most tags in one run: #{settings.container_registry_cleanup_tags_service_max_list_size}"
  puts "most seconds in one run: #{settings.container_registry_delete_tags_service_timeout}"
  puts "runs at a time: #{settings.container_registry_expiration_policies_worker_capacity}"
  waiting = ContainerRepository.with_unfinished_cleanup
  waiting.limit(20).each { |repository| puts "unfinished: #{repository.path}, started #{repository.expiration_policy_started_at}" }
  puts "registry cleanup runs: #{waiting.count} unfinished"`;

export default defineSnippet({ params: railsParams, variants: onRails(script) });
