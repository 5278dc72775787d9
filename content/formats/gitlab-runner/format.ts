import { defineFormat, parseLevel } from '../../../src/formats/define.ts';

/**
 * What GitLab Runner itself writes into a job's log. It passes on what Docker or Kubernetes answered, after a prefix of its own. The lines
 * of one pull belong together: with whose login, which image, and how it ended.
 */
export default defineFormat({
  kind: 'record',
  speaker: 'ci',
  priority: 69,
  registry: false,
  shape:
    /^(?:Running with gitlab-runner |Preparing the "[\w+.-]{1,40}" executor|Using (?:Docker|Kubernetes) executor |Using (?:effective pull policy|docker image|locally found image) |Pulling docker image |Starting service |Authenticating with credentials from |(WARNING): (?:Failed to pull image|Event retrieved from the cluster: )|(ERROR|WARNING): Job failed|Job succeeded$|Attempt #\d{1,3}: Trying "|Executing "[\w.-]{1,60}" stage of the job script|Getting source from Git repository|Preparing environment$|Running on [\w.-]{1,200} via |\*\*\* WARNING: Service |Cleaning up project directory|Running after_script$|Uploading artifacts |Waiting for pod )/,
  parse: (_line, match) => {
    const level = parseLevel(match[1] ?? match[2]);
    return { fields: {}, ...(level ? { level } : {}) };
  },
  block: {
    starts: /^Authenticating with credentials from /,
    continues: /^(?:Authenticating with credentials from |Pulling docker image |WARNING: Failed to pull image )/,
    maxLines: 3,
  },
});
