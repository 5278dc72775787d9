import { defineSignatures } from '../../../src/diagnose/define.ts';

/** Sidekiq prefixes what a worker adds to its last line with `extra.` and the worker's name. */
const worker = 'extra.container_expiration_policies_cleanup_container_repository_worker.';
const sidekiq = (fields: Record<string, string | number | boolean>) =>
  JSON.stringify({
    severity: 'INFO',
    time: '2026-10-04T09:53:59.960Z',
    class: 'ContainerExpirationPolicies::CleanupContainerRepositoryWorker',
    jid: 'aabbccddeeff001122334455',
    job_status: 'done',
    ...Object.fromEntries(Object.entries(fields).map(([name, value]) => [worker + name, value])),
  });
const sizes = (before: number, deleted: number) => ({
  cleanup_tags_service_before_delete_size: before,
  cleanup_tags_service_deleted_size: deleted,
});

export default defineSignatures({
  // Part of the tags was done: too many for one run, or the time was up. Where none of those chosen went, see below.
  'run-unfinished': {
    role: 'cause',
    literals: ['cleanup_status":"unfinished"'],
    pattern:
      /cleanup_status":"unfinished"(?![^\n]{0,900}_before_delete_size":[1-9]\d{0,8},"[\w.]{1,140}_deleted_size":0\b)/,
    sets: { cleanupBlock: 'partial' },
    registry: true,
    examples: [sidekiq({ cleanup_status: 'unfinished', cleanup_tags_service_original_size: 900, ...sizes(210, 210) })],
    lookAlikes: [
      sidekiq({ cleanup_status: 'finished', ...sizes(12, 12) }),
      sidekiq({ cleanup_status: 'unfinished', ...sizes(12, 0) }),
    ],
  },
  'run-deleted-none': {
    role: 'cause',
    literals: ['_before_delete_size":'],
    pattern: /cleanup_tags_service_before_delete_size":[1-9]\d{0,8},"[\w.]{1,140}_deleted_size":0\b/,
    sets: { cleanupBlock: 'refused' },
    registry: true,
    examples: [sidekiq({ cleanup_status: 'unfinished', ...sizes(12, 0) })],
    lookAlikes: [sidekiq({ cleanup_status: 'finished', ...sizes(0, 0) })],
  },
  'policy-invalid': {
    role: 'cause',
    literals: ['cleanup_error_message":"invalid policy"', 'ContainerExpirationPolicyWorker::InvalidPolicyError'],
    pattern: /cleanup_error_message":"invalid policy"|ContainerExpirationPolicyWorker::InvalidPolicyError/,
    sets: { cleanupBlock: 'invalid' },
    registry: true,
    examples: [
      sidekiq({ cleanup_status: 'error', cleanup_error_message: 'invalid policy' }),
      '{"severity":"ERROR","time":"2026-10-04T09:53:59.960Z","correlation_id":"01K6QA8ZM1X5N35B41Z24GEDFT","exception.class":"ContainerExpirationPolicyWorker::InvalidPolicyError","exception.message":"ContainerExpirationPolicyWorker::InvalidPolicyError"}',
    ],
    lookAlikes: [sidekiq({ cleanup_status: 'error', cleanup_error_message: 'no repository' })],
  },
  // The hash that the service returns in the Rails console, of Ruby up to 3.3 and since.
  'result-truncated': {
    role: 'cause',
    literals: ['before_truncate_size'],
    pattern: /:?before_truncate_size(?:=>|: )(\d{1,9}), :?after_truncate_size(?:=>|: )(?!\1\b)\d{1,9}/,
    sets: { cleanupBlock: 'partial' },
    registry: true,
    examples: [
      '{:status=>:error, :cached_tags_count=>0, :original_size=>1000, :before_truncate_size=>800, :after_truncate_size=>210, :before_delete_size=>200, :deleted_size=>200}',
      '{status: :error, cached_tags_count: 0, original_size: 1000, before_truncate_size: 800, after_truncate_size: 210, before_delete_size: 200, deleted_size: 200}',
    ],
    lookAlikes: [
      '{:status=>:success, :cached_tags_count=>0, :original_size=>12, :before_truncate_size=>8, :after_truncate_size=>8, :before_delete_size=>3, :deleted_size=>3}',
    ],
  },
  'page-timed-out': {
    role: 'cause',
    literals: ['before it could delete all tags', 'Cleanup ran but some tags were not removed'],
    pattern:
      /The cleanup policy timed out before it could delete all tags|Cleanup timed out before it could delete all tags|Cleanup ran but some tags were not removed/,
    sets: { cleanupBlock: 'partial' },
    registry: true,
    examples: [
      'The cleanup policy timed out before it could delete all tags. An administrator can run cleanup now manually or you can wait for the next scheduled run of the cleanup policy.',
      'Cleanup ran but some tags were not removed',
    ],
    lookAlikes: ['Some tags were not deleted'],
  },
  'page-policy-off': {
    role: 'cause',
    literals: ['Cleanup policy for tags is disabled', 'cleanup policy for tags is not enabled'],
    pattern: /Cleanup policy for tags is disabled|This project's cleanup policy for tags is not enabled/,
    sets: { cleanupBlock: 'disabled' },
    registry: true,
    examples: ['Cleanup policy for tags is disabled', "This project's cleanup policy for tags is not enabled."],
    lookAlikes: ['Cleanup policy successfully saved.'],
  },
  'reason-off': {
    role: 'cause',
    literals: ['registry cleanup reason: '],
    pattern: /^registry cleanup reason: policy is off$/,
    sets: { cleanupBlock: 'disabled' },
    registry: true,
    examples: ['registry cleanup reason: policy is off'],
    lookAlikes: ['registry cleanup reason: next run is still to come'],
  },
  'reason-pattern': {
    role: 'cause',
    literals: ['registry cleanup reason: '],
    pattern: /^registry cleanup reason: a pattern is not valid$/,
    sets: { cleanupBlock: 'invalid' },
    registry: true,
    examples: ['registry cleanup reason: a pattern is not valid'],
    lookAlikes: ['registry cleanup reason: names'],
  },
  'reason-unreachable': {
    role: 'cause',
    literals: ['registry cleanup reason: '],
    pattern: /^registry cleanup reason: registry not reached \([\w:]{1,60}\)$/,
    sets: { cleanupBlock: 'unreachable' },
    registry: true,
    examples: ['registry cleanup reason: registry not reached (Faraday::ConnectionFailed)'],
    lookAlikes: ['registry cleanup reason: policy is off'],
  },
  // A policy that keeps tags by its own rules does what it says: no judgement.
  'reason-latest': {
    role: 'context',
    literals: ['registry cleanup reason: '],
    pattern: /^registry cleanup reason: no tag but latest$/,
    sets: { cleanupBlock: 'no-tags' },
    registry: true,
    examples: ['registry cleanup reason: no tag but latest'],
    lookAlikes: ['registry cleanup reason: names'],
  },
  'reason-names': {
    role: 'context',
    literals: ['registry cleanup reason: '],
    pattern: /^registry cleanup reason: names$/,
    sets: { cleanupBlock: 'names' },
    registry: true,
    examples: ['registry cleanup reason: names'],
    lookAlikes: ['registry cleanup reason: newest are kept'],
  },
  'reason-newest': {
    role: 'context',
    literals: ['registry cleanup reason: '],
    pattern: /^registry cleanup reason: newest are kept$/,
    sets: { cleanupBlock: 'newest' },
    registry: true,
    examples: ['registry cleanup reason: newest are kept'],
    lookAlikes: ['registry cleanup reason: not old enough'],
  },
  'reason-age': {
    role: 'context',
    literals: ['registry cleanup reason: '],
    pattern: /^registry cleanup reason: not old enough$/,
    sets: { cleanupBlock: 'age' },
    registry: true,
    examples: ['registry cleanup reason: not old enough'],
    lookAlikes: ['registry cleanup reason: newest are kept'],
  },
  'reason-next-run': {
    role: 'context',
    literals: ['registry cleanup reason: '],
    pattern: /^registry cleanup reason: next run is still to come$/,
    sets: { cleanupBlock: 'not-due' },
    registry: true,
    examples: ['registry cleanup reason: next run is still to come'],
    lookAlikes: ['registry cleanup reason: none, it would delete now'],
  },
  'reason-none': {
    role: 'context',
    literals: ['registry cleanup reason: '],
    pattern: /^registry cleanup reason: none, it would delete now$/,
    sets: { cleanupBlock: 'due' },
    registry: true,
    examples: ['registry cleanup reason: none, it would delete now'],
    lookAlikes: ['registry cleanup reason: names'],
  },
  'would-delete': {
    role: 'context',
    literals: ['registry cleanup check: '],
    pattern: /^registry cleanup check: would delete [1-9]\d{0,8}$/,
    registry: true,
    examples: ['registry cleanup check: would delete 12'],
    lookAlikes: ['registry cleanup check: would delete 0'],
  },
  'would-keep': {
    role: 'context',
    literals: ['registry cleanup check: '],
    pattern: /^registry cleanup check: would delete 0$/,
    registry: true,
    examples: ['registry cleanup check: would delete 0'],
    lookAlikes: ['registry cleanup check: would delete 10'],
  },
  'runs-finished': {
    role: 'context',
    literals: ['registry cleanup runs: '],
    pattern: /^registry cleanup runs: 0 unfinished$/,
    registry: true,
    examples: ['registry cleanup runs: 0 unfinished'],
    lookAlikes: ['registry cleanup runs: 3 unfinished'],
  },
  'runs-unfinished': {
    role: 'context',
    literals: ['registry cleanup runs: '],
    pattern: /^registry cleanup runs: [1-9]\d{0,8} unfinished$/,
    sets: { cleanupBlock: 'partial' },
    registry: true,
    examples: ['registry cleanup runs: 3 unfinished'],
    lookAlikes: ['registry cleanup runs: 0 unfinished'],
  },
});
