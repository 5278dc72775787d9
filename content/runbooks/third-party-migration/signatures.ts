import { defineSignatures } from '../../../src/diagnose/define.ts';

/** What tells an old registry apart: keys that GitLab's registry does not have (config.md 4). */
export default defineSignatures({
  'password-file': {
    role: 'context',
    speakers: ['config', 'unknown'],
    literals: ['htpasswd:'],
    pattern: /^\s{2,8}htpasswd:\s*$/,
    examples: ['  htpasswd:'],
    lookAlikes: ['htpasswd: command not found'],
  },
  'pull-through': {
    role: 'context',
    speakers: ['config', 'unknown'],
    literals: ['remoteurl:'],
    pattern: /^\s{2,8}remoteurl: {1,4}["']?https?:\/\/[\w.:[\]-]{1,260}/,
    examples: ['  remoteurl: https://registry-1.docker.io'],
    lookAlikes: ['# remoteurl: see the manual'],
  },
});
