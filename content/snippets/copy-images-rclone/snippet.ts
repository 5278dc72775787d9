import { defineSnippet, type Values } from '../../../src/snippets/define.ts';
import { copyScript, go, rclone, rcloneParams, whereFilesLie } from '../copy-images-aws/copy-script.ts';

/** While the registry is in use; nothing is deleted. */
const params = { ...rcloneParams, go };

export default defineSnippet({
  params,
  variants: whereFilesLie((values: Values<typeof params>) => copyScript(values.path, values.go, rclone(values))),
});
