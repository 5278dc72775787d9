import { defineFormat } from '../../../src/formats/define.ts';

/** What an S3-compatible store answers when it refuses: `<Error><Code>AccessDenied</Code><Message>…`. Any program may have asked. */
export default defineFormat({
  kind: 'record',
  speaker: 'storage',
  priority: 45,
  registry: false,
  shape: /^(?:<\?xml [^>\n]{0,80}\?>\s{0,4})?<Error><Code>([A-Za-z]{2,60})<\/Code>/,
  parse: (line, match) => ({
    fields: { code: match[1]!, msg: /<Message>([^<\n]{0,1000})<\/Message>/.exec(line)?.[1] ?? '' },
  }),
});
