/** What our own commands print, and what a collection prints that gets through. */
import { defineSignatures } from '../../../src/diagnose/define.ts';

export default defineSignatures({
  'parts-complete': {
    role: 'context',
    literals: ['registry image check: '],
    pattern: /^registry image check: complete$/,
    sets: { imageParts: 'complete' },
    registry: true,
    examples: ['registry image check: complete'],
    lookAlikes: ['registry image check: parts are missing'],
  },
  'parts-missing': {
    role: 'cause',
    literals: ['registry image check: '],
    pattern: /^registry image check: parts are missing$/,
    sets: { imageParts: 'missing', lossSign: 'blob' },
    registry: true,
    examples: ['registry image check: parts are missing'],
    lookAlikes: ['registry image check: complete'],
  },
  'parts-no-manifest': {
    role: 'context',
    literals: ['registry image check: '],
    pattern: /^registry image check: no manifest$/,
    registry: true,
    examples: ['registry image check: no manifest'],
    lookAlikes: ['registry image check: complete'],
  },
  'mark-completed': {
    role: 'context',
    literals: [' eligible for deletion', 'mark stage complete'],
    pattern:
      /^\d{1,12} blobs marked, \d{1,12} blobs and \d{1,12} manifests eligible for deletion$|msg="mark stage complete"/,
    registry: true,
    examples: [
      '8 blobs marked, 0 blobs and 0 manifests eligible for deletion',
      'time="2026-11-20T21:31:06.648Z" level=info msg="mark stage complete" blobs_marked=8 blobs_to_delete=0 manifests_to_delete=0 storage_use_estimate_bytes=12345 duration_s=1.2 go_version=go1.24.3',
    ],
    lookAlikes: ['blob eligible for deletion: sha256:589ef2553b9d9851575042461fc9ca643ac96897f30739febf212370919fdd84'],
  },
  'online-runs': {
    role: 'context',
    literals: ['registry online collection: '],
    pattern: /^registry online collection: running$/,
    registry: true,
    examples: ['registry online collection: running'],
    lookAlikes: ['registry online collection: disabled'],
  },
  'online-disabled': {
    role: 'context',
    literals: ['registry online collection: '],
    pattern: /^registry online collection: disabled$/,
    registry: true,
    examples: ['registry online collection: disabled'],
    lookAlikes: ['registry online collection: running'],
  },
  'online-unseen': {
    role: 'context',
    literals: ['registry online collection: '],
    pattern: /^registry online collection: not seen$/,
    registry: true,
    examples: ['registry online collection: not seen'],
    lookAlikes: ['registry online collection: running'],
  },
});
