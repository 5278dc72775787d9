# Reads configuration as its programs do: gitlab.rb by Ruby itself, YAML by Psych, which is what Rails reads with.
# Input: JSON, { kind: 'ruby' | 'yaml', texts: [...] }. Output: JSON, for each { said: ... } or { broken: the error }.
require 'json'
require 'psych'

# registry['nginx']['listen_port'] = 80: every key is there as soon as it is named, as in the Linux package.
class Attribute < BasicObject
  def initialize(said, path)
    @said = said
    @path = path
  end

  def [](key)
    ::Attribute.new(@said, "#{@path}[#{key}]")
  end

  def []=(key, value)
    @said["#{@path}[#{key}]"] = value
  end
end

# The file's own room: a name with a value is set, a name alone is an attribute, and nothing of Kernel is there.
class Recorder < BasicObject
  # The Linux package raises for a name that it does not have.
  KNOWN = %i[
    external_url registry_external_url pages_external_url roles registry gitlab_rails nginx registry_nginx postgresql redis user
    gitlab_workhorse gitlab_shell gitlab_kas gitlab_pages gitlab_exporter puma sidekiq gitaly praefect pgbouncer patroni consul
    sentinel prometheus prometheus_monitoring alertmanager node_exporter redis_exporter postgres_exporter letsencrypt logging
    web_server high_availability manage_accounts manage_storage_directories mattermost
  ].freeze

  attr_reader :said

  def initialize
    @said = {}
  end

  def method_missing(name, *values)
    ::Kernel.raise "no setting is called #{name}" unless KNOWN.include?(name)
    return ::Attribute.new(@said, name) if values.empty?

    @said[name.to_s] = values.length == 1 ? values.first : values
  end

  def respond_to_missing?(*)
    true
  end
end

def readable(value)
  case value
  when Hash then value.to_h { |key, inner| [key.is_a?(String) ? key : "<#{key.class}> #{key}", readable(inner)] }
  when Array then value.map { |inner| readable(inner) }
  when String, Integer, Float, true, false, nil then value
  else "<#{value.class}>"
  end
end

def read(kind, text)
  return Psych.safe_load(text) if kind == 'yaml'

  recorder = Recorder.new
  recorder.instance_eval(text)
  recorder.said
end

request = JSON.parse($stdin.read)
readings = request['texts'].map do |text|
  { said: readable(read(request['kind'], text)) }
rescue StandardError, SyntaxError => e
  { broken: e.message.lines.first.to_s.strip }
end
puts JSON.generate(readings)
