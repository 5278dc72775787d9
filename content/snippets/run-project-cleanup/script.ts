/**
 * The cleanup policy of a project in all its image repositories (topics.md A57), in the order of GitLab's own service: `latest` stays,
 * then names, the newest, the age. It prints what would go, and deletes only with `delete` as the third word, by the service itself.
 */
import { shell } from '../../../src/snippets/define.ts';

export const script = shell`
  project = Project.find_by_full_path(ARGV.fetch(0)) or abort "registry project check: not found"
  user = User.find_by_username(ARGV.fetch(1)) or abort "no such user: nothing was deleted"
  delete = ARGV.fetch(2) == "delete"
  policy = project.container_expiration_policy or abort "registry cleanup reason: policy is off"
  rules = policy.attributes.except("created_at", "updated_at")
  puts rules.inspect
  begin
    remove = Gitlab::UntrustedRegexp.new("\\\\A#{policy.name_regex}\\\\z")
    retain = Gitlab::UntrustedRegexp.new("\\\\A#{policy.name_regex_keep}\\\\z")
  rescue RegexpError
    abort "registry cleanup reason: a pattern is not valid"
  end
  before = policy.older_than && ChronicDuration.parse(policy.older_than).seconds.ago
  pushed = ->(tag) { (tag.updated_at if tag.respond_to?(:updated_at)) || tag.created_at }
  now = DateTime.current
  chosen = lambda do |repository|
    tags = repository.tags.to_a.reject(&:latest?).select { |tag| remove.match?(tag.name) && !retain.match?(tag.name) }
    tags = tags.sort_by { |tag| pushed.call(tag) || now }.reverse.drop(policy.keep_n.to_i)
    before ? tags.select { |tag| pushed.call(tag) && pushed.call(tag) < before } : tags
  end
  total = 0
  project.container_repositories.order(:id).each do |repository|
    tags = chosen.call(repository)
    total += tags.size
    puts "#{repository.path}: #{tags.size} tags would go: #{tags.first(10).map(&:name).join(" ")}" unless delete
    next unless delete && tags.any?
    service = Projects::ContainerRepository::CleanupTagsService
    result = service.new(container_repository: repository, current_user: user, params: rules).execute
    puts repository.path
    p result.except(:deleted)
    puts "registry cleanup run: #{result[:status]}, deleted #{Array(result[:deleted]).size}"
  rescue Faraday::Error, SystemCallError => error
    abort "registry cleanup reason: registry not reached (#{error.class})"
  end
  puts "registry project cleanup: #{total} tags would go" unless delete`;
