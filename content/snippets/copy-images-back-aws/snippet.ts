import { defineSnippet, type Values } from '../../../src/snippets/define.ts';
import { aws, awsParams, backScript, go, whereFilesLie } from '../copy-images-aws/copy-script.ts';

/** Nothing is deleted on either side. */
const params = { ...awsParams, go };

export default defineSnippet({
  params,
  variants: whereFilesLie((values: Values<typeof params>) => backScript(values.path, values.go, aws(values))),
});
