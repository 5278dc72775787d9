import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';
import { onRails, railsParams } from '../show-project-images/rails-runner.ts';

/** Puts one repository back into the queue, and only one that is marked as failed: the example is no repository at all. */
const script = shell`
  repository = ContainerRepository.find_by_id(ARGV.fetch(0)) or abort "no image repository has this id: nothing was changed"
  puts "id #{repository.id}: #{repository.path}, #{repository.status || "normal"}, tags: #{repository.tags_count}"
  abort "it is not marked delete_failed: nothing was changed" unless repository.status == "delete_failed"
  repository.update!(status: "delete_scheduled")
  puts "id #{repository.id}: #{repository.reload.status}"`;

const params = { id: param.integer({ example: '0', min: 0, max: 1e12 }), ...railsParams };

export default defineSnippet({
  params,
  variants: onRails<typeof params>(script, ({ id }) => shell`${id}`),
});
