import { defineFormat } from '../../../src/formats/define.ts';

/**
 * Which pod spoke: `[pod/gitlab-registry-5f6d/registry] ` of `kubectl logs --prefix`, and stern's `gitlab-registry-5f6d registry `
 * where a record of a known beginning follows (two plain words alone would be prose).
 */
export default defineFormat({
  kind: 'envelope',
  shape:
    /^(?:\[pod\/[a-z0-9.-]{1,253}\/[a-z0-9-]{1,63}\] |[a-z0-9][a-z0-9.]{0,60}-[a-z0-9.-]{1,190} [a-z0-9-]{1,63} (?=\{"|time="|level=|\d{4}-\d\d-\d\d|\S{2,45} - ))/,
});
