/** A local store that speaks S3 (path style, signature version 4), with one bucket and faults that can be switched on. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Room } from './room.ts';
import { Bucket, type Answer } from './s3-bucket.ts';
import { errorDocument, S3Error } from './s3-error.ts';
import { Uploads } from './s3-multipart.ts';
import { operate } from './s3-operations.ts';
import { checkSignature, type S3Account } from './s3-signature.ts';
import { listen } from './token-server.ts';

/** A request that is answered with an error, whoever signed it. */
export interface Fault {
  method: string;
  error: S3Error;
}

export interface S3Server {
  port: number;
  account: S3Account;
  bucket: Bucket;
  /** Asked in order; the first that fits answers. */
  faults: Fault[];
  /** `GET /bucket/key` of every request. */
  seen: string[];
  /** The driver block of a config.yml that reaches it. */
  driver: Readonly<Record<string, string | boolean>>;
}

export const labAccount: S3Account = { accessKey: 'LABACCESSKEY', secretKey: 'lab/secret+key', region: 'eu-west-1' };

export async function startS3(room: Room, account = labAccount, name = 'my-registry'): Promise<S3Server> {
  const bucket = new Bucket(name);
  const uploads = new Uploads(bucket);
  const store: S3Server = { port: 0, account, bucket, faults: [], seen: [], driver: {} };
  const server = createServer((request, response) => void serve(store, uploads, request, response));
  store.port = await listen(server, room);
  store.driver = {
    accesskey: account.accessKey,
    secretkey: account.secretKey,
    region: account.region,
    regionendpoint: `http://127.0.0.1:${store.port}`,
    bucket: name,
    secure: false,
  };
  return store;
}

let requests = 0;

async function serve(
  store: S3Server,
  uploads: Uploads,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const id = String(++requests).padStart(16, '0');
  const { status, headers, body = '' } = answer(store, uploads, request, Buffer.concat(chunks), id);
  response.writeHead(status, {
    Server: 'AmazonS3',
    'x-amz-request-id': id,
    'x-amz-id-2': 'lab',
    'Content-Length': Buffer.byteLength(body),
    ...headers,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function answer(store: S3Server, uploads: Uploads, request: IncomingMessage, body: Buffer, id: string): Answer {
  const url = new URL(request.url ?? '/', 'http://localhost');
  store.seen.push(`${request.method} ${url.pathname}`);
  try {
    const fault = store.faults.find(({ method }) => method === request.method);
    if (fault) throw fault.error;
    checkSignature(request, url, store.account);
    return operate(store.bucket, uploads, request, url, body);
  } catch (error) {
    const told = error instanceof S3Error ? error : new S3Error(500, 'InternalError', String(error));
    return {
      status: told.status,
      headers: { 'Content-Type': 'application/xml' },
      body: errorDocument(told, id),
    };
  }
}
