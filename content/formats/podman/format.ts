import { defineFormat } from '../../../src/formats/define.ts';

/**
 * What podman and buildah print (they share a library and its words): progress, and `Error:` with the whole chain of causes.
 * An `errors:` at the end of a line is followed by one error a line.
 */
export default defineFormat({
  kind: 'record',
  speaker: 'client',
  priority: 57,
  registry: true,
  shape:
    /^(?:Trying to pull [^\s]{1,400}\.{3}|Getting image (?:list )?(?:source )?signatures$|Copying (?:blob|config) (?:sha256:)?[0-9a-f]{12}|Copying image sha256:|Copying \d{1,4} (?:of \d{1,4} )?images|Writing manifest (?:list )?to image destination|Storing (?:list )?signatures|Error: (?:creating build container: |[Uu]nable to copy from source |(?:[Ee]rror )?(?:initializing (?:source|destination) |copying (?:image|system image)|pushing image |pulling image |writing (?:blob|manifest)|reading (?:blob|manifest)|trying to reuse blob |uploading (?:layer|manifest)|authenticating creds for |pinging (?:container|docker) registry |checking (?:push|whether a blob)|parsing (?:manifest|image configuration)|[Rr]equesting bearer token|logging into ))|Error: (?:Head|Get|Put|Post) "?https?:\/\/[^\s"]{1,260}\/v[12]\/)/,
  parse: () => ({ fields: {} }),
});
