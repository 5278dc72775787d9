import { defineSnippet, type Values } from '../../../src/snippets/define.ts';
import { aws, awsParams, go, mirrorScript, whereFilesLie } from '../copy-images-aws/copy-script.ts';

/** In read-only mode; deletes in the bucket what is gone here. */
const params = { ...awsParams, go };

export default defineSnippet({
  params,
  variants: whereFilesLie((values: Values<typeof params>) => mirrorScript(values.path, values.go, aws(values))),
});
