import { defineFormat } from '../../../src/formats/define.ts';

/**
 * `docker compose logs`: the container's name, padded, and a bar: `gitlab-1  | `, `registry_1    | `. One blank only is taken for
 * a table unless the name ends in a number.
 */
export default defineFormat({
  kind: 'envelope',
  shape: /^[A-Za-z0-9][\w.-]{0,100}(?: {2,60}|(?<=[-_]\d{1,3}) )\|(?: |$)/,
});
