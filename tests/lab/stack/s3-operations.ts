/** Every operation that the registry's s3 driver (2.8) uses, and the answer to it. */
import type { IncomingMessage } from 'node:http';
import { xml, type Answer, type Bucket } from './s3-bucket.ts';
import { escapeXml, S3Error } from './s3-error.ts';
import type { Uploads } from './s3-multipart.ts';

export function operate(bucket: Bucket, uploads: Uploads, request: IncomingMessage, url: URL, body: Buffer): Answer {
  const [, name, ...rest] = decodeURIComponent(url.pathname).split('/');
  if (name !== bucket.name)
    throw new S3Error(
      404,
      'NoSuchBucket',
      'The specified bucket does not exist',
      `<BucketName>${escapeXml(name ?? '')}</BucketName>`,
    );
  const key = rest.join('/');
  if (key === '') return onBucket(bucket, uploads, request, url.searchParams, body);
  if (url.searchParams.has('uploadId')) return onUpload(bucket, uploads, request, url.searchParams, body);
  return onObject(bucket, uploads, request, url.searchParams, key, body);
}

function onBucket(
  bucket: Bucket,
  uploads: Uploads,
  { method }: IncomingMessage,
  query: URLSearchParams,
  body: Buffer,
): Answer {
  if (query.has('uploads')) return uploads.list(query.get('prefix') ?? '');
  if (method === 'POST' && query.has('delete')) {
    const keys = [...body.toString().matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, key]) => key!.replaceAll('&amp;', '&'));
    for (const key of keys) bucket.objects.delete(key);
    return xml(
      `<DeleteResult>${keys.map((key) => `<Deleted><Key>${escapeXml(key)}</Key></Deleted>`).join('')}</DeleteResult>`,
    );
  }
  return method === 'HEAD' ? { status: 200 } : bucket.list(query);
}

function onUpload(
  bucket: Bucket,
  uploads: Uploads,
  request: IncomingMessage,
  query: URLSearchParams,
  body: Buffer,
): Answer {
  const id = query.get('uploadId')!;
  switch (request.method) {
    case 'PUT': {
      const source = copySource(bucket, request);
      return uploads.putPart(id, Number(query.get('partNumber')), source ?? body, source !== undefined);
    }
    case 'GET':
      return uploads.listParts(id);
    case 'POST':
      return uploads.complete(id);
    default:
      return uploads.abort(id);
  }
}

function onObject(
  bucket: Bucket,
  uploads: Uploads,
  request: IncomingMessage,
  query: URLSearchParams,
  key: string,
  body: Buffer,
): Answer {
  if (request.method === 'POST' && query.has('uploads')) return uploads.start(key);
  if (request.method === 'PUT') {
    const source = copySource(bucket, request);
    const etag = bucket.put(key, source ?? body);
    if (!source) return { status: 200, headers: { ETag: etag } };
    return xml(
      `<CopyObjectResult><LastModified>${new Date().toISOString()}</LastModified><ETag>${escapeXml(etag)}</ETag></CopyObjectResult>`,
    );
  }
  if (request.method === 'DELETE') {
    bucket.objects.delete(key);
    return { status: 204 };
  }
  const object = bucket.get(key);
  const headers = { ETag: object.etag, 'Last-Modified': object.time.toUTCString(), 'Accept-Ranges': 'bytes' };
  const range = request.headers.range;
  if (!range) return { status: 200, headers, body: object.body };
  const part = slice(object.body, range);
  const [from] = /\d+/.exec(range)!;
  return {
    status: 206,
    headers: {
      ...headers,
      'Content-Range': `bytes ${from}-${Number(from) + part.length - 1}/${object.body.length}`,
    },
    body: part,
  };
}

function copySource(bucket: Bucket, { headers }: IncomingMessage): Buffer | undefined {
  const source = headers['x-amz-copy-source'];
  if (typeof source !== 'string') return undefined;
  const { body } = bucket.get(
    decodeURIComponent(source)
      .split('/')
      .slice(source.startsWith('/') ? 2 : 1)
      .join('/'),
  );
  const range = headers['x-amz-copy-source-range'];
  return typeof range === 'string' ? slice(body, range) : body;
}

function slice(body: Buffer, range: string): Buffer {
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(range)!;
  if (Number(from) >= body.length && body.length > 0)
    throw new S3Error(416, 'InvalidRange', 'The requested range is not satisfiable');
  return body.subarray(Number(from), to ? Number(to) + 1 : undefined);
}
