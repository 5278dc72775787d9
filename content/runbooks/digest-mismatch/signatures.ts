import { defineSignatures } from '../../../src/diagnose/define.ts';

const a = 'sha256:406000df4f2abd2a1c44d11158467b9b1f6ae05abc72552cd4a23c4127ea4167';
const b = 'sha256:868c62560f83de26ffebe981b5cdecbe375f251861abe8c79d9390a50dd2b6cb';

export default defineSignatures({
  'pull-docker': {
    role: 'cause',
    literals: ['filesystem layer verification failed', 'image config verification failed'],
    pattern: /(?:filesystem layer|image config) verification failed for digest sha256:[0-9a-f]{8,64}/,
    sets: { digestStage: 'pull' },
    registry: true,
    examples: [
      `filesystem layer verification failed for digest ${a}`,
      `image config verification failed for digest ${a}`,
    ],
    lookAlikes: ['signature verification failed for digest'],
  },
  'pull-containers-image': {
    role: 'cause',
    literals: ['Digest did not match, expected'],
    pattern: /Digest did not match, expected sha256:[0-9a-f]{8,64}, got sha256:[0-9a-f]{8,64}/,
    sets: { digestStage: 'pull' },
    registry: true,
    examples: [
      `Error: writing blob: storing blob to file "/tmp/storage/1": happened during read: Digest did not match, expected ${a}, got ${b}`,
    ],
    lookAlikes: ['Digest did not match the one in the lock file'],
  },
  'pull-containerd': {
    role: 'cause',
    literals: ['unexpected commit digest'],
    pattern:
      /^(?![^\n]{0,80}Error persisting manifest)[^\n]{0,2000}unexpected commit digest sha256:[0-9a-f]{8,64}, expected sha256:[0-9a-f]{8,64}/,
    sets: { digestStage: 'pull' },
    registry: true,
    examples: [
      `ctr: failed commit on ref "layer-${a}": commit failed: unexpected commit digest ${b}, expected ${a}: failed precondition`,
    ],
    lookAlikes: ['unexpected commit on branch main'],
  },
  // containerd and BuildKit count before they compare. dockerd says the same of its own copy of a manifest while the pull goes well:
  // `"manifest-sha256:…" failed size validation: 1046 != 523`.
  'pull-containerd-size': {
    role: 'cause',
    literals: ['failed size validation: '],
    pattern:
      /(?:layer|config|index)-sha256:[0-9a-f]{8,64}\\?"?:? failed size validation: \d{1,18} != \d{1,18}: failed precondition/,
    sets: { digestStage: 'pull' },
    registry: true,
    examples: [
      `failed commit on ref "layer-${a}": "layer-${a}" failed size validation: 1204 != 50231: failed precondition`,
    ],
    lookAlikes: [
      'failed size validation: the file is too large',
      `level=error msg="(*service).Write failed" error="rpc error: code = FailedPrecondition desc = \\"manifest-${a}\\" failed size validation: 1046 != 523: failed precondition"`,
    ],
  },
  // dockerd only failed to keep a copy of the manifest; the pull itself may have gone well.
  'copy-not-kept': {
    role: 'symptom',
    literals: ['Error persisting manifest'],
    pattern: /Error persisting manifest"?[^\n]{0,400}unexpected commit digest/,
    weight: 3,
    registry: true,
    examples: [
      `time="2026-11-20T21:56:37.1Z" level=warning msg="Error persisting manifest" digest="${a}" error="error committing manifest to content store: commit failed: unexpected commit digest ${b}, expected ${a}: failed precondition"`,
    ],
    lookAlikes: [
      'level=warning msg="Error persisting manifest" error="error writing manifest to content store: unexpected EOF"',
    ],
  },
  // "does match" is the registry's own slip of the pen.
  'push-registry': {
    role: 'cause',
    speakers: ['registry', 'unknown'],
    literals: ['canonical digest does match', 'content does not match digest'],
    pattern:
      /canonical digest does match provided digest|invalid digest for referenced layer: sha256:[0-9a-f]{8,64}, content does not match digest/,
    sets: { digestStage: 'push' },
    registry: true,
    examples: [
      `time="2026-11-20T21:35:20.771583977Z" level=error msg="canonical digest does match provided digest" auth.user.name=root canonical="${b}" go.version=go1.19.8 http.request.host="registry.example.com:5050"`,
      `{"auth.user.name":"root","err.code":"digest invalid","err.detail":"invalid digest for referenced layer: ${a}, content does not match digest","err.message":"provided digest did not match uploaded content","go.version":"go1.19.8","level":"error","msg":"response completed with error"}`,
    ],
    lookAlikes: [
      '{"errors":[{"code":"DIGEST_INVALID","message":"provided digest did not match uploaded content","detail":"digest missing"}]}',
    ],
  },
  // The uploading program named no digest, or one that is none: nothing was damaged.
  'push-no-digest': {
    role: 'cause',
    literals: ['digest missing', 'digest parsing failed'],
    pattern:
      /provided digest did not match uploaded content","detail":"digest (?:missing|parsing failed)"|err\.detail="digest (?:missing|parsing failed)"/,
    sets: { digestStage: 'tool' },
    registry: true,
    examples: [
      '{"errors":[{"code":"DIGEST_INVALID","message":"provided digest did not match uploaded content","detail":"digest missing"}]}',
      'time="2026-11-20T21:35:20.844929137Z" level=error msg="response completed with error" err.code="digest invalid" err.detail="digest parsing failed" err.message="provided digest did not match uploaded content" go.version=go1.19.8',
    ],
    lookAlikes: ['digest missing in the report'],
  },
  'push-client': {
    role: 'symptom',
    literals: ['provided digest did not match'],
    pattern: /(?:digest invalid|DIGEST_INVALID)[^\n]{0,60}provided digest did not match uploaded content/,
    weight: 5,
    sets: { digestStage: 'push' },
    registry: true,
    examples: ['digest invalid: provided digest did not match uploaded content'],
    lookAlikes: ['digest invalid: no such algorithm'],
  },
  'blob-intact': {
    role: 'context',
    literals: ['registry blob: intact'],
    pattern: /^registry blob: intact$/,
    sets: { storedBlob: 'intact' },
    registry: true,
    examples: ['registry blob: intact'],
    lookAlikes: ['registry blob: damaged'],
  },
  'blob-damaged': {
    role: 'cause',
    literals: ['registry blob: damaged'],
    pattern: /^registry blob: damaged$/,
    sets: { storedBlob: 'damaged' },
    registry: true,
    examples: ['registry blob: damaged'],
    lookAlikes: ['registry blob: intact'],
  },
});
