import { defineFormat } from '../../../src/formats/define.ts';

/**
 * A line indented, quoted (`> `, `| `) or made a comment (`# `: notes keep what a command printed below it) by whoever pasted it. Only
 * before what is known to begin a log line or an error: indentation means something in a configuration file, `> ` in front of a header
 * is curl's, and `# ` in front of a command is a prompt.
 */
export default defineFormat({
  kind: 'envelope',
  shape:
    /^(?:> ?|[|#] |[ \t]{1,12})(?=time="|level=(?:debug|info|warning|error|fatal) |\{"(?:level|time|log|error|errors|msg|code|correlation_id|detail|severity|method|go\.version|auth\.user|auth_user_name|environment|content_type|@timestamp)"|\d{4}-\d\d-\d\d[T_]\d\d:|\d{4}\/\d\d\/\d\d \d\d:|[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d |(?:docker: |ERROR: )?Error response from daemon: |(?:unauthorized|denied|unknown): |received unexpected HTTP |error parsing HTTP |Error: [a-z]|panic: |configuration error: |docker: |(?:unknown blob|blob upload (?:unknown|invalid)|name unknown: [a-z ]{5,60}|manifest blob unknown: [a-z ]{5,60})$|(?:run|down): registry: |(?:INFO|WARN|ERRO|FATA)\[\d{4,9}\] |\d{1,3}(?:\.\d{1,3}){3} - |(?:docker-)?registry[\w-]{0,40} {1,20}\| |[0-9a-f]{12} {3}[a-z]|[\w.-]{1,128}: digest: sha256:|no basic auth |x509: |The push refers to |[0-9a-f]{12}: (?:Pushing|Pushed|Preparing|Waiting|Retrying in|Layer already exists|Pulling fs layer|Pull complete))/,
});
