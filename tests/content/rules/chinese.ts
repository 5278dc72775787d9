/** How Simplified Chinese is written here: full-width punctuation, one space between Chinese and Latin words, digits and code. */
import { proseOf } from './strings.ts';
import type { Messages } from './unit.ts';

const han = '\\p{Script=Han}';
const wide = '，。、；：？！（）《》“”';
const latin = 'A-Za-z0-9\\ue000\\ue001';
const near = (pattern: string) => new RegExp(pattern, 'u');
const excerpt = (match: RegExpExecArray) => `"…${match.input.slice(Math.max(0, match.index - 6), match.index + 10)}…"`;

/** Words for which the glossary has another one. */
const spellings: readonly (readonly [wrong: RegExp, right: string])[] = [
  [/你/, '您'],
  [/登陆/, '登录'],
  [/凭据/, '凭证'],
  [/名字空间/, '命名空间'],
  [/头部/, '标头'],
  [/重新启动/, '重启'],
  [/[證鏡註冊權憑]/, '简体字'],
  [/私密密钥|私有密钥/, '私钥'],
  [/证书授权中心|证书授权机构|证书颁发中心/, '证书颁发机构'],
  [/垃圾收集/, '垃圾回收'],
  [/负载平衡/, '负载均衡'],
  [/故障排查|疑难解答/, '故障排除'],
];

export function checkChinese(text: string): Messages {
  const prose = proseOf(text);
  const messages: Messages = [];
  const tight = near(`${han}[${latin}]|[${latin}]${han}`).exec(prose);
  if (tight) messages.push(`has no space between Chinese and Latin at ${excerpt(tight)}; put one in.`);
  const loose = near(`[${wide}] +\\S|\\S +[${wide}]|${han} +${han}`).exec(prose);
  if (loose)
    messages.push(`has a space beside full-width punctuation or inside Chinese at ${excerpt(loose)}; take it out.`);
  const narrow = near(`${han}[,.()!?;:](?!\\d)|[()]${han}`).exec(prose);
  if (narrow) messages.push(`has half-width punctuation in Chinese at ${excerpt(narrow)}; write ，。（）：？！.`);
  const fullWidth = /[Ａ-Ｚａ-ｚ０-９]/.exec(prose);
  if (fullWidth) messages.push(`has full-width letters or digits at ${excerpt(fullWidth)}; write them half-width.`);
  const kana = /[\p{Script=Hiragana}\p{Script=Katakana}「」]/u.exec(prose);
  if (kana) messages.push(`has Japanese characters at ${excerpt(kana)}; write Chinese, and quotes as “”.`);
  for (const [wrong, right] of spellings) {
    const found = wrong.exec(prose);
    if (found) messages.push(`writes ${found[0]}; the glossary has ${right}.`);
  }
  return messages;
}
