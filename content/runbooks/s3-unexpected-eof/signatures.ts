import { defineSignatures } from '../../../src/diagnose/define.ts';

const gone =
  'NoSuchUpload: The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.\\n\\tstatus code: 404, request id: A0B1, host id: 38bTLMfJ';
const v1 = (code: string, message: string, status: number) =>
  `time="2026-11-20T21:23:17.9Z" level=error msg="response completed with error" auth.user.name=root err.code=unknown err.detail="s3aws: ${code}: ${message}\\n\\tstatus code: ${status}, request id: A0B1, host id: 38bTLMfJ" err.message="unknown error" go.version=go1.19.8`;
const v2 = (operation: string, status: number, code: string, message: string) =>
  `time="2026-01-10T10:00:00.123Z" level=error msg="unknown error" code=UNKNOWN detail="s3_v2: operation error S3: ${operation}, https response error StatusCode: ${status}, RequestID: A, HostID: B, api error ${code}: ${message}" error="unknown: unknown error" go_version=go1.24.3`;
const part =
  'https://my-registry.s3.eu-west-1.amazonaws.com/docker/registry/v2/repositories/group/app/_uploads/0f/data';

export default defineSignatures({
  // The connection to the store ended in the middle of a request or of its answer.
  'storage-cut-connection': {
    role: 'cause',
    literals: ['s3aws: RequestError', 's3aws: SerializationError', 'request send failed, '],
    pattern:
      /\bs3(?:aws: (?:RequestError: send request failed|SerializationError: [^"\n]{0,100})[^"]{0,200}?caused by: |_v2: [^"\n]{0,400}?request send failed, )(?:[A-Z][a-z]{2,5} "https?:\/\/(?<storageHost>[\w.:[\]-]{1,260})\/[^"\s]{0,1500}": )?(?:unexpected EOF|EOF|(?:read|write) tcp [^\s]{3,140}: (?:read|write): (?:connection reset by peer|broken pipe)|http2: [^"\n]{0,60}closed)/,
    sets: { uploadCut: 'storage', storageFailure: 'cut' },
    registry: true,
    examples: [
      `time="2026-11-20T21:22:05.9Z" level=error msg="response completed with error" err.code=unknown err.detail="s3aws: RequestError: send request failed\\ncaused by: Put \\"${part}?partNumber=1\\": EOF" err.message="unknown error" go.version=go1.19.8`,
      `time="2026-11-20T21:22:05.9Z" level=error msg="response completed with error" err.code=unknown err.detail="s3aws: RequestError: send request failed\\ncaused by: Put \\"${part}?partNumber=1\\": write tcp 10.0.0.5:41000->198.51.100.9:443: write: connection reset by peer" err.message="unknown error" go.version=go1.19.8`,
      `time="2026-01-10T10:00:00.123Z" level=error msg="unknown error" code=UNKNOWN detail="s3_v2: operation error S3: UploadPart, https response error StatusCode: 0, RequestID: , HostID: , request send failed, Put \\"${part}?partNumber=1\\": EOF" error="unknown: unknown error" go_version=go1.24.3`,
    ],
    lookAlikes: [
      `err.detail="s3aws: RequestError: send request failed\\ncaused by: Put \\"${part}\\": dial tcp 127.0.0.1:9000: connect: connection refused"`,
      'level=error msg="client disconnected during blob PATCH" contentLength=-1 copied=3000000 error="unexpected EOF"',
    ],
  },
  'upload-aborted': {
    role: 'cause',
    literals: ['NoSuchUpload'],
    pattern: /(?<!completing upload: )\bs3(?:aws: |_v2: [^\n]{0,400}?api error )(?<storageErrorCode>NoSuchUpload)\b/,
    sets: { uploadCut: 'storage', uploadLoss: 'aborted', storageFailure: 'cut' },
    registry: true,
    examples: [
      `time="2026-11-20T21:23:17.90278235Z" level=error msg="error resolving upload: s3aws: ${gone}" auth.user.name=root go.version=go1.19.8`,
      v1('NoSuchUpload', 'The specified upload does not exist.', 404),
      v2('UploadPart', 404, 'NoSuchUpload', 'The specified upload does not exist.'),
    ],
    lookAlikes: [
      v1('NoSuchKey', 'The specified key does not exist.', 404),
      `level=error msg="unknown error completing upload: ${gone}" go.version=go1.19.8`,
    ],
  },
  // The store had put the parts together; its answer got lost, the driver asked again, and the upload was there no more.
  'completion-answer-lost': {
    role: 'cause',
    literals: ['completing upload: '],
    pattern:
      /completing upload: (?:s3aws: |(?:s3_v2: )?operation error S3: [^\n]{0,400}?api error )?(?<storageErrorCode>NoSuchUpload)\b/,
    sets: { uploadCut: 'storage', uploadLoss: 'answer-lost', storageFailure: 'cut' },
    registry: true,
    examples: [
      `time="2026-11-20T21:23:14.425805966Z" level=error msg="unknown error completing upload: ${gone}" auth.user.name=root go.version=go1.19.8`,
    ],
    lookAlikes: [
      'level=error msg="unknown error completing upload: filesystem: no space left on device" go.version=go1.19.8',
    ],
  },
  'sdk-no-such-upload': {
    role: 'cause',
    speakers: ['registry', 'unknown'],
    literals: ['NoSuchUpload'],
    pattern:
      /(?<!s3aws: |api error |completing upload: )\bNoSuchUpload: [^"\n]{0,300}\n\tstatus code: 404, request id: /,
    sets: { uploadCut: 'storage', storageFailure: 'cut', storageErrorCode: 'NoSuchUpload' },
    examples: [
      `time="2026-11-20T21:23:14.4Z" level=error msg="response completed with error" err.code=unknown err.detail="${gone}" err.message="unknown error" go.version=go1.19.8`,
    ],
    lookAlikes: ['An error occurred (NoSuchUpload) when calling the ListParts operation'],
  },
  'part-too-slow': {
    role: 'cause',
    literals: ['RequestTimeout'],
    pattern: /\bs3(?:aws: |_v2: [^\n]{0,400}?api error )(?<storageErrorCode>RequestTimeout)\b/,
    sets: { uploadCut: 'storage', uploadLoss: 'slow', storageFailure: 'cut' },
    registry: true,
    examples: [
      v1('RequestTimeout', 'Your socket connection to the server was not read from or written to in time.', 400),
      v2('UploadPart', 400, 'RequestTimeout', 'Your socket connection to the server was not written to in time.'),
    ],
    lookAlikes: [v1('RequestTimeTooSkewed', 'The difference is too large.', 403)],
  },
  'part-too-small': {
    role: 'cause',
    literals: ['EntityTooSmall'],
    pattern: /\bs3(?:aws: |_v2: [^\n]{0,400}?api error )(?<storageErrorCode>EntityTooSmall)\b/,
    sets: { uploadCut: 'storage', storageFailure: 'cut' },
    registry: true,
    examples: [v1('EntityTooSmall', 'Your proposed upload is smaller than the minimum allowed size', 400)],
    lookAlikes: [v1('EntityTooLarge', 'Your proposed upload exceeds the maximum allowed size', 400)],
  },
  'parts-mixed-up': {
    role: 'cause',
    literals: ['InvalidPart'],
    pattern: /\bs3(?:aws: |_v2: [^\n]{0,400}?api error )(?<storageErrorCode>InvalidPart(?:Order)?)\b/,
    sets: { uploadCut: 'storage', uploadLoss: 'aborted', storageFailure: 'cut' },
    registry: true,
    examples: [
      v1('InvalidPart', 'One or more of the specified parts could not be found.', 400),
      v2('CompleteMultipartUpload', 400, 'InvalidPartOrder', 'The list of parts was not in ascending order.'),
    ],
    lookAlikes: [v1('InvalidPayer', 'All access to this object has been disabled', 403)],
  },
  // The storage has the upload, and less of it than the registry had taken in. A registry that never saw the upload says that it is
  // unknown; several that write to one upload at once can lead to this as well.
  'wrong-offset': {
    role: 'cause',
    weight: 3,
    literals: ['upload resumed at wrong'],
    pattern: /upload resumed at wrong off(?:es|se)t: \d{1,15} != \d{1,15}/,
    registry: true,
    examples: [
      'time="2026-11-20T21:22:05.9Z" level=error msg="upload resumed at wrong offest: 0 != 12003904" auth.user.name=root go.version=go1.19.8',
      'time="2026-11-20T21:22:05.9Z" level=error msg="upload resumed at wrong offset: 0 != 12003904" go_version=go1.24.3',
    ],
    lookAlikes: ['upload resumed at offset 12003904'],
  },
  // What the client is told of it at the end. A redirect that loses the upload ends alike.
  'upload-lost': {
    role: 'symptom',
    weight: 2,
    speakers: ['client', 'ci', 'unknown'],
    literals: ['blob upload unknown', 'blob upload invalid'],
    pattern: /(?:^|uploading layer [^\n]{0,2000}: |Upload failed(?:, retrying)?: )blob upload (?:unknown|invalid)\b/,
    resolvedBy: ['symptoms/push-completed', 'symptoms/image-copied'],
    registry: true,
    examples: [
      'blob upload unknown',
      'time="2026-11-20T21:23:00.575586960Z" level=error msg="Upload failed: blob upload unknown"',
      'writing blob: uploading layer to https://registry.example.com:5050/v2/group/app/blobs/uploads/6361deb7?digest=sha256%3A09a5: blob upload invalid',
    ],
    lookAlikes: ['unknown blob', 'received unexpected HTTP status: 500 Internal Server Error'],
  },
  // Tidying up after an upload that had failed already.
  'cancel-after-failure': {
    role: 'benign',
    speakers: ['registry'],
    literals: ['error canceling upload'],
    field: 'msg',
    pattern: /^error canceling upload after error: already (?:closed|committed)$/,
    registry: true,
    examples: [
      'time="2026-11-20T21:23:10.632451123Z" level=error msg="error canceling upload after error: already committed" auth.user.name=root go.version=go1.19.8',
    ],
    lookAlikes: [
      'time="2026-11-20T21:23:10.632451123Z" level=error msg="error canceling upload after error: s3aws: AccessDenied" auth.user.name=root go.version=go1.19.8',
    ],
  },

  // What our own command prints (snippet show-upload-cuts).
  'cut-by-storage': {
    role: 'symptom',
    weight: 5,
    literals: ['registry upload cut: '],
    pattern: /^registry upload cut: storage$/,
    sets: { uploadCut: 'storage' },
    registry: true,
    examples: ['registry upload cut: storage'],
    lookAlikes: ['registry upload cut: none seen'],
  },
  'cut-by-client': {
    role: 'context',
    literals: ['registry upload cut: '],
    pattern: /^registry upload cut: client$/,
    sets: { uploadCut: 'client' },
    registry: true,
    examples: ['registry upload cut: client'],
    lookAlikes: ['registry upload cut: storage'],
  },
  'cut-by-proxy': {
    role: 'symptom',
    literals: ['registry upload cut: '],
    pattern: /^registry upload cut: proxy$/,
    sets: { uploadCut: 'proxy' },
    suggests: { 'request-too-large': 5 },
    registry: true,
    examples: ['registry upload cut: proxy'],
    lookAlikes: ['registry upload cut: storage'],
  },
});
