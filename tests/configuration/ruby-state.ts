/** What holds after all statements of a gitlab.rb, from the notes that Ruby took of them, in order. */

type State = Record<string, unknown>;

/** @param said as tests/snippets/read-ruby.rb gives it: calls and assignments, hashes as lists of pairs */
export function rubyState(said: unknown): State {
  const state: State = {};
  for (const [target, ...values] of said as [string, ...unknown[]][]) {
    // `registry[storage][redirect]`
    const [root, ...indexes] = target.split('[');
    if (!/^\w+$/.test(root!) || indexes.some((index) => !index.endsWith(']'))) continue;
    const keys = [root!, ...indexes.map((index) => index.slice(0, -1).replace(/^:/, ''))];
    put(state, keys, toPlain(values[0]));
  }
  return state;
}

function put(state: State, keys: readonly string[], value: unknown): void {
  let node = state;
  for (const key of keys.slice(0, -1)) node = (isMap(node[key]) ? node[key] : (node[key] = {})) as State;
  node[keys.at(-1)!] = value;
}

const isMap = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list of pairs was a hash. */
function toPlain(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const isHash = value.every((one) => Array.isArray(one) && one.length === 2 && typeof one[0] === 'string');
  if (isHash)
    return Object.fromEntries(
      (value as [string, unknown][]).map(([key, inner]) => [key.replace(/^:/, ''), toPlain(inner)]),
    );
  return value.map(toPlain);
}
