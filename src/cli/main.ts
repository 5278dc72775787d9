/** `registry-runbook diagnose [FILE…]`: the engine of the site, for a shell on the server. */
import manifest from '../../package.json' with { type: 'json' };
import { fill } from '../i18n/fill.ts';
import { loadTexts } from '../i18n/texts.ts';
import { loadWords } from '../i18n/words.ts';
import { visibleText } from '../input/visible-text.ts';
import { readArgs } from './args.ts';
import { diagnose, type Streams } from './diagnose.ts';

export async function main(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  streams: Streams,
  isTerminal = false,
): Promise<number> {
  const command = readArgs(args, environment);
  const words = await loadWords(command.locale);
  switch (command.kind) {
    case 'help':
      streams.out(words.cli.help);
      return 0;
    case 'version':
      streams.out(`${manifest.name} ${manifest.version}\n`);
      return 0;
    case 'wrong': {
      const { wrongUsage, seeHelp } = words.cli;
      streams.err(
        `${command.what ? `${fill(wrongUsage, { what: visibleText(command.what, 80) })}\n` : ''}${seeHelp}\n`,
      );
      return 2;
    }
    case 'diagnose': {
      const texts = await loadTexts(command.locale);
      const bold = (text: string) => (isTerminal && !environment['NO_COLOR'] ? `\u001b[1m${text}\u001b[22m` : text);
      return diagnose(command, { locale: command.locale, words, texts, bold }, streams);
    }
  }
}
