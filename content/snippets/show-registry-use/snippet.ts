import { defineSnippet, shell } from '../../../src/snippets/define.ts';
import { onRails, railsParams } from '../show-project-images/rails-runner.ts';

/** Which projects have image repositories on record: those that lose them, and cannot be deleted while the key is missing (topics.md A18). */
const script = shell`
  ids = ContainerRepository.distinct.pluck(:project_id)
  Project.where(id: ids.first(50)).order(:id).each { |project| puts "project id #{project.id}: #{project.full_path}" }
  puts "projects with image repositories: #{ids.size}"`;

export default defineSnippet({ params: railsParams, variants: onRails(script) });
