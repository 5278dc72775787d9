import { defineSnippet, shell } from '../../../src/snippets/define.ts';
import { onRails, railsParams } from '../show-project-images/rails-runner.ts';

/** Projects that have images on record and no cleanup policy that is on (topics.md A59). */
const script = shell`
  owners = Project.where(id: ContainerRepository.select(:project_id))
  off = owners.where.not(id: ContainerExpirationPolicy.where(enabled: true).select(:project_id))
  off.find_each { |project| puts project.full_path }
  puts "registry policies: off in #{off.count} of #{owners.count} projects with images"`;

export default defineSnippet({ params: railsParams, variants: onRails(script) });
