/**
 * What a cleanup policy would delete now, step by step, as the service that runs it decides (topics.md A13; the order of the steps and
 * the anchors of the patterns are GitLab's). Leaves `repository`, `policy` and the tags to delete in `tags`; prints, and changes nothing.
 */
import { shell } from '../../../src/snippets/define.ts';

export const replay = shell`
  path = ContainerRegistry::Path.new(ARGV.fetch(0))
  repository = (ContainerRepository.find_by_path(path) if path.valid?) or abort "registry cleanup reason: no such repository"
  policy = repository.project.container_expiration_policy or abort "registry cleanup reason: policy is off"
  puts policy.attributes.slice("enabled", "cadence", "next_run_at", "keep_n", "older_than", "name_regex", "name_regex_keep").inspect
  tags = []
  emptied = nil
  narrow = lambda do |step, left|
    emptied ||= step if left.empty?
    tags = left
    puts "#{step}: #{tags.size} left: #{tags.first(10).map(&:name).join(" ")}"
  end
  begin
    narrow.call("no tag but latest", repository.tags.to_a.reject(&:latest?))
    remove = Gitlab::UntrustedRegexp.new("\\\\A#{policy.name_regex}\\\\z")
    retain = Gitlab::UntrustedRegexp.new("\\\\A#{policy.name_regex_keep}\\\\z")
    narrow.call("names", tags.select { |tag| remove.match?(tag.name) && !retain.match?(tag.name) })
    pushed = ->(tag) { (tag.updated_at if tag.respond_to?(:updated_at)) || tag.created_at }
    now = DateTime.current
    narrow.call("newest are kept", tags.sort_by { |tag| pushed.call(tag) || now }.reverse.drop(policy.keep_n.to_i))
    before = policy.older_than && ChronicDuration.parse(policy.older_than).seconds.ago
    narrow.call("not old enough", before ? tags.select { |tag| pushed.call(tag) && pushed.call(tag) < before } : tags)
  rescue RegexpError
    abort "registry cleanup reason: a pattern is not valid"
  rescue Faraday::Error, SystemCallError => error
    abort "registry cleanup reason: registry not reached (#{error.class})"
  end
  reason = "policy is off" unless policy.enabled
  reason ||= emptied
  reason ||= "next run is still to come" if policy.next_run_at.nil? || policy.next_run_at.future?
  puts "registry cleanup reason: #{reason || "none, it would delete now"}"
  puts "registry cleanup check: would delete #{tags.size}"`;
