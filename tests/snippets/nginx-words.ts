/** NGINX configuration as a list of words, `;`, `{` and `}`: what ngx_conf_read_token does, for reading values back. */
export function nginxWords(text: string): string[] {
  const words: string[] = [];
  for (let at = 0; at < text.length;) {
    const character = text[at]!;
    if (/\s/.test(character)) at++;
    else if (character === '#') at = lineEnd(text, at);
    else if (';{}'.includes(character)) {
      words.push(character);
      at++;
    } else {
      const [word, end] = readWord(text, at);
      words.push(`=${word}`);
      at = end;
    }
  }
  return words;
}

function readWord(text: string, start: number): [word: string, end: number] {
  const quote = `"'`.includes(text[start]!) ? text[start] : undefined;
  let word = '';
  for (let at = quote ? start + 1 : start; at < text.length; at++) {
    const character = text[at]!;
    if (character === '\\' && `"'\\`.includes(text[at + 1] ?? '-')) word += text[++at];
    else if (quote ? character === quote : /[\s;{]/.test(character)) return [word, quote ? at + 1 : at];
    else word += character;
  }
  return [word, text.length];
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
