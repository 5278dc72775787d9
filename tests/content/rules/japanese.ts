/** How Japanese is written here, as GitLab's Japanese documentation does: full-width punctuation, no space around Latin words. */
import { proseOf } from './strings.ts';
import type { Messages } from './unit.ts';

const japanese = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー、。「」『』（）：？！・';
const latin = 'A-Za-z0-9\\ue000\\ue001{}';
const near = (pattern: string) => new RegExp(pattern, 'u');
const excerpt = (match: RegExpExecArray) => `"…${match.input.slice(Math.max(0, match.index - 6), match.index + 10)}…"`;

/** Words whose other spelling is the glossary's. */
const spellings: readonly (readonly [wrong: RegExp, right: string])[] = [
  [/サーバ(?!ー)/, 'サーバー'],
  [/ユーザ(?!ー)/, 'ユーザー'],
  [/ヘッダ(?!ー)/, 'ヘッダー'],
  [/ドライバ(?!ー)/, 'ドライバー'],
  [/フォルダ(?!ー)/, 'フォルダー'],
  [/レイヤ(?!ー)/, 'レイヤー'],
  [/ブラウザ(?!ー)/, 'ブラウザー'],
  [/プロキシー/, 'プロキシ'],
  [/レポジトリ/, 'リポジトリ'],
  [/ガーベ[ージッ]/, 'ガベージ'],
  [/名前空間/, 'ネームスペース'],
  [/鍵/, 'キー'],
  [/クレデンシャル/, '認証情報'],
  [/オムニバス/, 'Linuxパッケージ'],
];

export function checkJapanese(text: string): Messages {
  const prose = proseOf(text);
  const messages: Messages = [];
  const space = near(`[${japanese}] +[${latin}]|[${latin}] +[${japanese}]|[${japanese}] +[${japanese}]`).exec(prose);
  if (space) messages.push(`has a space beside Japanese at ${excerpt(space)}; take it out.`);
  const narrow = near(`[${japanese}][,.()!?;:](?!\\d)|[()][${japanese}]`).exec(prose);
  if (narrow) messages.push(`has half-width punctuation in Japanese at ${excerpt(narrow)}; write 、。（）：？！.`);
  const wide = /[Ａ-Ｚａ-ｚ０-９]/.exec(prose);
  if (wide) messages.push(`has full-width letters or digits at ${excerpt(wide)}; write them half-width.`);
  const chinese = /[，“”]/.exec(prose);
  if (chinese) messages.push(`has Chinese punctuation at ${excerpt(chinese)}; write 、 and 「」.`);
  const plain = /(?:である|だ|する|(?<![まで])した|ない|れる|いる|った|ある)。/.exec(prose);
  if (plain) messages.push(`ends a sentence in the plain style at ${excerpt(plain)}; prose is です・ます.`);
  for (const [wrong, right] of spellings) {
    const found = wrong.exec(prose);
    if (found) messages.push(`writes ${found[0]}; the glossary has ${right}.`);
  }
  return messages;
}
