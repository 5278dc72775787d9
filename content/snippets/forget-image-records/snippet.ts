import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';
import { onRails, railsParams } from '../show-project-images/rails-runner.ts';

/** Destroys records only, and only as many as were seen before: with another number, and with the example, nothing happens. */
const script = shell`
  project = Project.find_by_full_path(ARGV.fetch(0)) or abort "registry project check: not found"
  records = project.container_repositories.to_a
  records.each { |record| puts "id #{record.id}: #{record.path}" }
  abort "#{records.size} records, not #{ARGV.fetch(1)}: nothing was changed" if records.empty? || records.size != ARGV.fetch(1).to_i
  records.each { |record| puts "id #{record.id}: #{record.destroy ? "record destroyed" : record.errors.full_messages.to_sentence}" }`;

const params = {
  project: param.text({ example: 'group/project', fact: 'projectPath' }),
  count: param.integer({ example: '0', min: 0, max: 100000 }),
  ...railsParams,
};

export default defineSnippet({
  params,
  variants: onRails<typeof params>(script, ({ project, count }) => shell`${project} ${count}`),
});
