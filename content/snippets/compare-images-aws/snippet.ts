import { defineSnippet, type Values } from '../../../src/snippets/define.ts';
import { aws, awsParams, compareScript, whereFilesLie } from '../copy-images-aws/copy-script.ts';

/** Only uploads in progress may differ (topics.md D49). */
const params = awsParams;

export default defineSnippet({
  params,
  variants: whereFilesLie((values: Values<typeof params>) => compareScript(values.path, aws(values))),
});
