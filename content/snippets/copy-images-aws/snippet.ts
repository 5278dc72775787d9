import { defineSnippet, type Values } from '../../../src/snippets/define.ts';
import { aws, awsParams, copyScript, go, whereFilesLie } from './copy-script.ts';

/** While the registry is in use; nothing is deleted. */
const params = { ...awsParams, go };

export default defineSnippet({
  params,
  variants: whereFilesLie((values: Values<typeof params>) => copyScript(values.path, values.go, aws(values))),
});
