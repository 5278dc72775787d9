import { defineFormat } from '../../../src/formats/define.ts';

/** `==> /var/log/gitlab/registry/current <==`: `gitlab-ctl tail`, `tail -f` with several files, `docker logs` of a GitLab container. */
export default defineFormat({
  kind: 'record',
  speaker: 'unknown',
  priority: 40,
  registry: false,
  shape: /^==> ([^<>\n]{1,300}) <==$/,
  parse: (_line, match) => ({ fields: { path: match[1]! } }),
});
