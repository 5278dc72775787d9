import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';
import { onRails, railsParams } from '../show-project-images/rails-runner.ts';

/** The switch of Settings > General, for all projects of a group and its subgroups. In preview nothing is written. */
const script = shell`
  group = Group.find_by_full_path(ARGV.fetch(0)) or abort "no such group: nothing was changed"
  apply = ARGV.fetch(1) == "apply"
  count = 0
  group.all_projects.order(:id).each do |project|
    feature = project.project_feature
    next if feature.container_registry_access_level == ProjectFeature::DISABLED
    feature.update!(container_registry_access_level: ProjectFeature::DISABLED) if apply
    puts "project id #{project.id}: #{project.full_path}, image repositories: #{project.container_repositories.count}"
    count += 1
  end
  puts "registry in this group: #{apply ? "switched off" : "would be switched off"} in #{count} projects"`;

const params = {
  group: param.repository({ example: 'group' }),
  mode: param.choice({ example: 'preview', choices: ['preview', 'apply'] }),
  ...railsParams,
};

export default defineSnippet({
  params,
  variants: onRails<typeof params>(script, ({ group, mode }) => shell`${group} ${mode}`),
});
