import { defineSignatures } from '../../../src/diagnose/define.ts';

/** A task has no causes: the hash of a run in the console (of Ruby up to 3.3 and since), and what our commands print. */
export default defineSignatures({
  'result-whole': {
    role: 'context',
    literals: ['before_truncate_size'],
    pattern:
      /:?status(?:=>|: ):success,[^\n]{1,200}before_truncate_size(?:=>|: )(\d{1,9}), :?after_truncate_size(?:=>|: )\1\b/,
    registry: true,
    examples: [
      '{:status=>:success, :cached_tags_count=>0, :original_size=>12, :before_truncate_size=>8, :after_truncate_size=>8, :before_delete_size=>3, :deleted_size=>3}',
      '{status: :success, cached_tags_count: 0, original_size: 12, before_truncate_size: 8, after_truncate_size: 8, before_delete_size: 3, deleted_size: 3}',
    ],
    lookAlikes: [
      '{:status=>:error, :cached_tags_count=>0, :original_size=>1000, :before_truncate_size=>800, :after_truncate_size=>210, :before_delete_size=>200, :deleted_size=>200}',
    ],
  },
  'run-succeeded': {
    role: 'context',
    literals: ['registry cleanup run: '],
    pattern: /^registry cleanup run: success, deleted \d{1,9}$/,
    registry: true,
    examples: ['registry cleanup run: success, deleted 12'],
    lookAlikes: ['registry cleanup run: error, deleted 200'],
  },
  'run-failed': {
    role: 'context',
    literals: ['registry cleanup run: '],
    pattern: /^registry cleanup run: error, deleted 0$/,
    registry: true,
    examples: ['registry cleanup run: error, deleted 0'],
    lookAlikes: ['registry cleanup run: error, deleted 200', 'registry cleanup run: success, deleted 0'],
  },
  'project-clean': {
    role: 'context',
    literals: ['registry project cleanup: '],
    pattern: /^registry project cleanup: 0 tags would go$/,
    registry: true,
    examples: ['registry project cleanup: 0 tags would go'],
    lookAlikes: ['registry project cleanup: 10 tags would go'],
  },
  'project-due': {
    role: 'context',
    literals: ['registry project cleanup: '],
    pattern: /^registry project cleanup: [1-9]\d{0,8} tags would go$/,
    registry: true,
    examples: ['registry project cleanup: 10 tags would go'],
    lookAlikes: ['registry project cleanup: 0 tags would go'],
  },
  'usage-whole': {
    role: 'context',
    literals: ['registry disk usage: '],
    pattern: /^registry disk usage: \d{1,18} bytes in \d{1,9} projects, 0 not counted$/,
    registry: true,
    examples: ['registry disk usage: 7340032000 bytes in 14 projects, 0 not counted'],
    lookAlikes: ['registry disk usage: 7340032000 bytes in 14 projects, 2 not counted'],
  },
  'usage-partial': {
    role: 'context',
    literals: ['registry disk usage: '],
    pattern: /^registry disk usage: \d{1,18} bytes in \d{1,9} projects, [1-9]\d{0,8} not counted$/,
    registry: true,
    examples: ['registry disk usage: 7340032000 bytes in 14 projects, 2 not counted'],
    lookAlikes: ['registry disk usage: 7340032000 bytes in 14 projects, 0 not counted'],
  },
  'policies-on': {
    role: 'context',
    literals: ['registry policies: '],
    pattern: /^registry policies: off in 0 of \d{1,9} projects with images$/,
    registry: true,
    examples: ['registry policies: off in 0 of 14 projects with images'],
    lookAlikes: ['registry policies: off in 10 of 14 projects with images'],
  },
  'policies-off': {
    role: 'context',
    literals: ['registry policies: '],
    pattern: /^registry policies: off in [1-9]\d{0,8} of \d{1,9} projects with images$/,
    registry: true,
    examples: ['registry policies: off in 10 of 14 projects with images'],
    lookAlikes: ['registry policies: off in 0 of 14 projects with images'],
  },
  'policies-switched': {
    role: 'context',
    literals: ['registry policies: '],
    pattern: /^registry policies: \d{1,9} switched on, \d{1,9} not changed$/,
    registry: true,
    examples: ['registry policies: 20 switched on, 0 not changed'],
    lookAlikes: ['registry policies: off in 10 of 14 projects with images'],
  },
});
