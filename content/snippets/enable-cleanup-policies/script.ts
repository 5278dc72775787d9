import { param, shell, type Values } from '../../../src/snippets/define.ts';
import { railsParams } from '../show-project-images/rails-runner.ts';

/**
 * Every project that has images and no policy that is on (topics.md A59). It prints the former rules of each, and changes only with
 * `enable`, by GitLab's own service, at most so many projects at once. The choices are those of GitLab.
 */
export const script = shell`
  mode, name, cadence, keep, age, remove, retain, most = ARGV
  user = User.find_by_username(name) or abort "no such user: nothing was changed"
  rules = { enabled: true, cadence: cadence, keep_n: keep.to_i, older_than: age, name_regex: remove, name_regex_keep: retain }
  puts "new rules: #{rules.inspect}"
  owners = Project.where(id: ContainerRepository.select(:project_id))
  off = owners.where.not(id: ContainerExpirationPolicy.where(enabled: true).select(:project_id))
  changed = 0
  failed = 0
  off.order(:id).limit(most.to_i).each do |project|
    former = project.container_expiration_policy&.attributes&.slice("cadence", "keep_n", "older_than", "name_regex", "name_regex_keep")
    puts "#{project.full_path}, former rules: #{former.inspect}"
    next unless mode == "enable"
    answer = ContainerExpirationPolicies::UpdateService.new(container: project, current_user: user, params: rules).execute
    answer.success? ? changed += 1 : failed += 1
    puts "not changed: #{answer.message}" unless answer.success?
  end
  puts "registry policies: #{changed} switched on, #{failed} not changed" if mode == "enable"
  puts "registry policies: off in #{off.count} of #{owners.count} projects with images"`;

export const params = {
  user: param.name({ example: 'root' }),
  cadence: param.choice({ example: '7d', choices: ['1d', '7d', '14d', '1month', '3month'] }),
  keep: param.choice({ example: '10', choices: ['1', '5', '10', '25', '50', '100'] }),
  age: param.choice({ example: '90d', choices: ['7d', '14d', '30d', '90d'] }),
  remove: param.text({ example: '.*' }),
  retain: param.text({ example: 'main|master|release-.*|v.*' }),
  most: param.integer({ example: '20', min: 1, max: 10000 }),
  ...railsParams,
};

/** The words behind `show` or `enable`, in the order in which the script reads them. */
export const rules = ({ user, cadence, keep, age, remove, retain, most }: Values<typeof params>) =>
  shell`${user} ${cadence} ${keep} ${age} ${remove} ${retain} ${most}`;
