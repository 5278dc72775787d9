import { defineSnippet, type Values } from '../../../src/snippets/define.ts';
import { backScript, go, rclone, rcloneParams, whereFilesLie } from '../copy-images-aws/copy-script.ts';

/** Nothing is deleted on either side. */
const params = { ...rcloneParams, go };

export default defineSnippet({
  params,
  variants: whereFilesLie((values: Values<typeof params>) => backScript(values.path, values.go, rclone(values))),
});
