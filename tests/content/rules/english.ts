/** How English is written here: typographic apostrophes and quotes, no stacked punctuation. Code is left alone. */
import { proseOf } from './strings.ts';
import type { Messages } from './unit.ts';

export function checkEnglish(text: string): Messages {
  const prose = proseOf(text);
  const messages: Messages = [];
  if (/[A-Za-z\ue000]'[A-Za-z]/.test(prose)) messages.push('has a straight apostrophe; write ’.');
  if (/[\u3000-\u9fff\uff00-\uffef]/.test(prose))
    messages.push('has East Asian characters in English; translate them.');
  if (/ [,.;:!?](?:\s|$)/.test(prose)) messages.push('has a space before a punctuation mark; take it out.');
  return messages;
}
