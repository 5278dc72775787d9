import { defineSnippet, shell } from '../../../src/snippets/define.ts';
import { onRails, railsParams } from '../show-project-images/rails-runner.ts';

/**
 * The largest projects first (topics.md A58). The metadata database knows the size; without it the layers of all tags are asked for one
 * after the other, each layer counted once in a project. A project that cannot be counted does not end the count.
 */
const script = shell`
  database = defined?(ContainerRegistry::GitlabApiClient) && ContainerRegistry::GitlabApiClient.supports_gitlab_api?
  sizes = []
  failed = 0
  Project.where(id: ContainerRepository.select(:project_id)).find_each do |project|
    size = project.container_repositories_size if database
    if size.nil?
      layers = {}
      project.container_repositories.each do |repository|
        repository.tags.each { |tag| Array(tag.layers).each { |layer| layers[layer.digest] = layer.size.to_i } }
      end
      size = layers.values.sum
    end
    sizes << [size, project.id, project.full_path]
  rescue Faraday::Error, SystemCallError => error
    failed += 1
    puts "not counted: #{project.full_path} (#{error.class})"
  end
  sizes.sort.reverse.first(50).each { |size, id, path| puts "#{size} bytes, project id #{id}: #{path}" }
  puts "registry disk usage: #{sizes.sum(&:first)} bytes in #{sizes.size} projects, #{failed} not counted"`;

export default defineSnippet({ params: railsParams, variants: onRails(script) });
