import { defineFormat, parseLevel, parseLogfmt, parseTime } from '../../../src/formats/define.ts';

/**
 * What the Docker daemon logs about a registry (and only that: most of its log is about containers). The daemon is the client that
 * talks to the registry; the docker command only prints what it answers.
 */
export default defineFormat({
  kind: 'record',
  speaker: 'client',
  toCollect: true,
  priority: 68,
  registry: true,
  shape:
    /^time="[^"\n]{10,40}" level=(\w{4,7}) msg="(?:Error getting v2 registry|Attempting next endpoint for |Not continuing with (?:pull|push)|Handler for (?:POST|GET) \/v[\d.]{3,6}\/(?:auth|images\/|distribution\/)|(?:Upload|Download) failed|Error logging in to endpoint|Error persisting manifest|Trying to (?:pull|push) |hostDir: \/|Error trying v2 registry|pull access denied)/,
  parse: (line, match) => {
    const raw = parseLogfmt(line);
    const time = parseTime(raw['time'] ?? '');
    return {
      fields: { msg: raw['msg'] ?? '', ...(raw['error'] === undefined ? {} : { detail: raw['error'] }) },
      level: parseLevel(match[1]) ?? 'info',
      ...(time === undefined ? {} : { time }),
    };
  },
});
