import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';
import { replay } from '../replay-cleanup-policy/replay.ts';
import { onRails, railsParams } from '../show-project-images/rails-runner.ts';

/**
 * The policy's own service, as topics.md A57 runs it. The number that the replay printed is asked for, so that with another one, and with
 * the example, nothing is deleted.
 */
const script = shell`
  ${replay}
  abort "#{tags.size} tags would go, not #{ARGV.fetch(2)}: nothing was deleted" if tags.empty? || tags.size != ARGV.fetch(2).to_i
  user = User.find_by_username(ARGV.fetch(1)) or abort "no such user: nothing was deleted"
  result = Projects::ContainerRepository::CleanupTagsService.new(
    container_repository: repository,
    current_user: user,
    params: policy.attributes.except("created_at", "updated_at")
  ).execute
  p result.except(:deleted)
  puts "registry cleanup run: #{result[:status]}, deleted #{Array(result[:deleted]).size}"`;

const params = {
  repository: param.repository({ example: 'group/project/app', fact: 'repository' }),
  user: param.name({ example: 'root' }),
  count: param.integer({ example: '0', min: 0, max: 1000000 }),
  ...railsParams,
};

export default defineSnippet({
  params,
  variants: onRails<typeof params>(script, ({ repository, user, count }) => shell`${repository} ${user} ${count}`),
});
