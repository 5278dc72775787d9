import { defineSnippet, shell } from '../../../src/snippets/define.ts';
import { onRails, railsParams } from '../show-project-images/rails-runner.ts';

/** What GitLab meets at the address it is configured to use; a registry answers 401, or 200 without authentication (topics.md A7). */
const script = shell`
  require "net/http"
  registry = Gitlab.config.registry
  uri = URI("#{registry.api_url.to_s.chomp("/")}/v2/")
  puts uri
  result =
    begin
      if registry.enabled
        answer = Net::HTTP.start(uri.host, uri.port, use_ssl: uri.scheme == "https", open_timeout: 5, read_timeout: 10) { |http| http.get(uri.path) }
        answer["Docker-Distribution-Api-Version"] ? "answered" : "something else answers"
      else
        "switched off"
      end
    rescue OpenSSL::SSL::SSLError
      "certificate"
    rescue SocketError
      "name not found"
    rescue Errno::ECONNREFUSED
      "refused"
    rescue Timeout::Error, SystemCallError
      "no answer"
    end
  puts "registry from GitLab: #{result}"`;

export default defineSnippet({ params: railsParams, variants: onRails(script) });
