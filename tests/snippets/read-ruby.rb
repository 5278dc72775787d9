# Reads gitlab.rb settings as the Linux package does, in a room without Kernel: every name that is not a literal is only noted.
# Input: JSON, an array of texts. Output: JSON, for each what it says, or the error.
require 'json'

class Room < BasicObject
  def initialize
    @said = []
  end

  attr_reader :said

  def method_missing(name, *words, **options, &block)
    node = ::Node.new(@said, name.to_s)
    words << options unless options.empty?
    @said << [name.to_s, *words] unless words.empty? && block.nil?
    node
  end

  def respond_to_missing?(*)
    true
  end

  # YAML, ENV, File…: only noted, like every other name.
  def self.const_missing(name)
    ::Node.new([], name.to_s)
  end
end

# nginx['a']['b'] = c
class Node
  def initialize(said, path)
    @said = said
    @path = path
  end

  def [](key)
    Node.new(@said, "#{@path}[#{key}]")
  end

  def []=(key, value)
    @said << ["#{@path}[#{key}]", value]
  end

  def method_missing(name, *)
    Node.new([], "#{@path}.#{name}")
  end

  def respond_to_missing?(*)
    true
  end
end

def plain(value)
  case value
  when Hash then value.map { |key, inner| [plain(key), plain(inner)] }
  when Array then value.map { |inner| plain(inner) }
  when String, Integer, Float, true, false, nil then value
  when Symbol then ":#{value}"
  else "<#{value.class}>"
  end
end

readings = JSON.parse($stdin.read).map do |text|
  room = Room.new
  room.instance_eval(text)
  { said: plain(room.said) }
rescue StandardError, SyntaxError => e
  { broken: e.message.lines.first.to_s.strip }
end
puts JSON.generate(readings)
