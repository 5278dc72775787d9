import { defineFormat } from '../../../src/formats/define.ts';

/** BuildKit's progress (`#5 [internal] load metadata for …`) and its errors. Whether a registry is meant, the words after it say. */
export default defineFormat({
  kind: 'record',
  speaker: 'client',
  priority: 54,
  registry: false,
  shape:
    /^(?:#\d{1,4} (?:\[|ERROR: |DONE |CACHED|sha256:|pushing |exporting |resolve |transferring |extracting |naming to |writing image |\.{3}|\d{1,6}\.\d{1,3} )| {1,2}(?:=> )?(?:ERROR )?\[(?:internal|auth|\d{1,3}\/\d{1,3}|[\w.-]{1,60} \d{1,3}\/\d{1,3})\]| > \[|(?:ERROR|error): failed to (?:solve|build|push|receive)|failed to (?:solve|push) |failed to solve: )/,
  parse: () => ({ fields: {} }),
});
