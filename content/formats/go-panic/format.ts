import { defineFormat, type ParsedLine } from '../../../src/formats/define.ts';

/**
 * A Go program that died: the reason, an empty line, `goroutine 1 [running]:`, then functions and indented file names. The registry
 * (upstream) ends like this on most configuration errors; so does any other Go program.
 */
export default defineFormat({
  kind: 'record',
  speaker: 'unknown',
  priority: 40,
  registry: false,
  shape: /^(?:panic: |http: panic serving |goroutine \d{1,9} \[)/,
  parse: (line): ParsedLine => ({
    level: 'fatal',
    fields: { msg: /^(?:panic: |http: panic serving [\w.:[\]]{1,60}: )([^\n]{0,2000})/.exec(line)?.[1] ?? '' },
  }),
  block: {
    starts: /^(?:panic: |http: panic serving )/,
    continues: /^(?:$|goroutine \d{1,9} \[|\t|created by |[\w./*()%-]{1,300}\([^\n]{0,400}\)$|\[signal |main\.main)/,
    maxLines: 80,
  },
});
