import { defineSignatures } from '../../../src/diagnose/define.ts';

const key = '/var/opt/gitlab/gitlab-rails/etc/gitlab-registry.key';

/** Ruby says which file it could not open. Whether the registry is switched off, only GitLab's configuration tells. */
export default defineSignatures({
  'key-not-found': {
    role: 'cause',
    literals: ['@ rb_sysopen - '],
    pattern: /No such file or directory @ rb_sysopen - [\w.@/+-]{0,200}registry[\w.-]{0,40}\.key\b/,
    registry: true,
    examples: [
      `Errno::ENOENT: No such file or directory @ rb_sysopen - ${key}`,
      `{"severity":"WARN","time":"2026-10-04T09:53:59.960Z","class":"ProjectDestroyWorker","jid":"aabbccddeeff001122334455","job_status":"fail","error_class":"Errno::ENOENT","error_message":"No such file or directory @ rb_sysopen - ${key}"}`,
    ],
    lookAlikes: [
      'Errno::ENOENT: No such file or directory @ rb_sysopen - /var/opt/gitlab/gitlab-rails/etc/secrets.yml',
      `Errno::EACCES: Permission denied @ rb_sysopen - ${key}`,
    ],
  },
  'key-denied': {
    role: 'cause',
    literals: ['@ rb_sysopen - '],
    pattern: /Permission denied @ rb_sysopen - [\w.@/+-]{0,200}registry[\w.-]{0,40}\.key\b/,
    sets: { registryKeyFile: 'unreadable' },
    registry: true,
    examples: [
      `Errno::EACCES (Permission denied @ rb_sysopen - ${key})`,
      `{"severity":"ERROR","time":"2026-10-04T09:53:59.960Z","correlation_id":"01K6QA8ZM1X5N35B41Z24GEDFT","exception.class":"Errno::EACCES","exception.message":"Permission denied @ rb_sysopen - ${key}"}`,
    ],
    lookAlikes: ['Errno::EACCES: Permission denied @ rb_sysopen - /var/opt/gitlab/gitlab-rails/etc/secrets.yml'],
  },
  'project-not-deleted': {
    role: 'context',
    literals: ['Deletion failed on '],
    pattern: /Deletion failed on (?<projectPath>[A-Za-z0-9._/-]{1,255}) with the following message: /,
    examples: [
      `{"severity":"ERROR","time":"2026-10-04T09:53:59.960Z","correlation_id":"01K6QA8ZM1X5N35B41Z24GEDFT","message":"Deletion failed on group/project with the following message: No such file or directory @ rb_sysopen - ${key}"}`,
    ],
    lookAlikes: ['Deletion failed on group/project'],
  },
  'registry-off': {
    role: 'context',
    literals: ['registry key file: '],
    pattern: /^registry key file: missing, registry is off$/,
    sets: { registryKeyFile: 'registry-off' },
    registry: true,
    examples: ['registry key file: missing, registry is off'],
    lookAlikes: ['registry key file: missing'],
  },
  'key-missing': {
    role: 'cause',
    literals: ['registry key file: '],
    pattern: /^registry key file: missing$/,
    sets: { registryKeyFile: 'missing' },
    registry: true,
    examples: ['registry key file: missing'],
    lookAlikes: ['registry key file: missing, registry is off'],
  },
  'key-unreadable': {
    role: 'cause',
    literals: ['registry key file: '],
    pattern: /^registry key file: not readable$/,
    sets: { registryKeyFile: 'unreadable' },
    registry: true,
    examples: ['registry key file: not readable'],
    lookAlikes: ['registry key file: readable'],
  },
  'key-readable': {
    role: 'context',
    literals: ['registry key file: '],
    pattern: /^registry key file: readable$/,
    sets: { registryKeyFile: 'readable' },
    registry: true,
    examples: ['registry key file: readable'],
    lookAlikes: ['registry key file: not readable'],
  },
  'project-gone': {
    role: 'context',
    literals: ['registry project check: '],
    pattern: /^registry project check: not found$/,
    registry: true,
    examples: ['registry project check: not found'],
    lookAlikes: ['registry project check: found, image repositories: 2, tags: 14'],
  },
  'project-there': {
    role: 'context',
    literals: ['registry project check: '],
    pattern: /^registry project check: found, image repositories: \d{1,9}, tags: (?:\d{1,12}|unknown)$/,
    registry: true,
    examples: ['registry project check: found, image repositories: 2, tags: unknown'],
    lookAlikes: ['registry project check: not found'],
  },
});
