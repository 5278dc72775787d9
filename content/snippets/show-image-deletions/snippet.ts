import { defineSnippet, shell } from '../../../src/snippets/define.ts';
import { onRails, railsParams } from '../show-project-images/rails-runner.ts';

/** Image repositories that GitLab gave up deleting, and those whose turn is still to come (topics.md A74). */
const script = shell`
  stuck = ContainerRepository.where(status: :delete_failed)
  waiting = ContainerRepository.where(status: :delete_scheduled)
  (stuck.limit(50) + waiting.limit(50)).each { |repository| puts "id #{repository.id}: #{repository.path}, #{repository.status}" }
  puts "registry deletions: #{stuck.count} failed, #{waiting.count} waiting"`;

export default defineSnippet({ params: railsParams, variants: onRails(script) });
