import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';
import { onRails, railsParams } from './rails-runner.ts';

/** The image repositories that GitLab has on record for a project. Tags are asked of the registry, where GitLab has one. */
const script = shell`
  project = Project.find_by_full_path(ARGV.fetch(0)) or abort "registry project check: not found"
  total = 0
  project.container_repositories.order(:id).each do |repository|
    count = Gitlab.config.registry.enabled ? repository.tags_count : "unknown"
    total = count == "unknown" ? count : total + count
    puts "id #{repository.id}: #{repository.path}, tags: #{count}, status: #{repository.status || "normal"}"
  end
  puts "project id #{project.id}, last error of deleting it: #{project.delete_error || "none"}"
  puts "registry project check: found, image repositories: #{project.container_repositories.count}, tags: #{total}"`;

const params = { project: param.text({ example: 'group/project', fact: 'projectPath' }), ...railsParams };

export default defineSnippet({
  params,
  variants: onRails<typeof params>(script, ({ project }) => shell`${project}`),
});
