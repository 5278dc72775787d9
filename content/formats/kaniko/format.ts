import { defineFormat, parseLevel } from '../../../src/formats/define.ts';

/**
 * kaniko, crane and others built on go-containerregistry. Their errors name request and error code:
 * `GET https://registry.example.com/v2/…: UNAUTHORIZED: authentication required`. kaniko's own lines may be about any build.
 */
export default defineFormat({
  kind: 'record',
  speaker: 'client',
  priority: 58,
  registry: false,
  shape:
    /^(?:(?:(FATA|ERRO|WARN|INFO)\[\d{4,9}\] )?(?:error (?:checking push permissions -- |building image: |pushing image: )|Retrieving image (?:manifest )?|Pushing image to |Pushed [\w./:@-]{1,400}$|Built cross stage deps|Resolved base name |Checking for cached layer )|(?:Error: )?(?:(?:fetching|getting|pushing|reading) [\w./:@-]{1,400}: )?(?:GET|HEAD|PUT|POST|PATCH) https?:\/\/[^\s"]{1,400}: (?:[A-Z_]{4,40}: |unexpected status code ))/,
  parse: (_line, match) => {
    const level = parseLevel(match[1]);
    return { fields: {}, ...(level ? { level } : {}) };
  },
});
