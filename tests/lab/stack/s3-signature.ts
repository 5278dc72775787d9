/** Signature version 4, checked as AWS checks it, in a header or in the query of a presigned address. */
import { createHash, createHmac } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { S3Error } from './s3-error.ts';

export interface S3Account {
  accessKey: string;
  secretKey: string;
  region: string;
}

interface Signed {
  credential: readonly string[];
  headers: readonly string[];
  signature: string;
  date: string;
  payload: string;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();
const encode = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);

export function checkSignature(request: IncomingMessage, url: URL, account: S3Account): void {
  const signed = readSigned(request, url);
  const [accessKey, day, region, ...rest] = signed.credential;
  const known = `<AWSAccessKeyId>${accessKey}</AWSAccessKeyId>`;
  if (accessKey !== account.accessKey)
    throw new S3Error(
      403,
      'InvalidAccessKeyId',
      'The AWS Access Key Id you provided does not exist in our records.',
      known,
    );
  if (region !== account.region)
    throw new S3Error(
      400,
      'AuthorizationHeaderMalformed',
      `The authorization header is malformed; the region '${region}' is wrong; expecting '${account.region}'`,
      `<Region>${account.region}</Region>`,
    );
  const scope = [day, region, ...rest].join('/');
  const text = ['AWS4-HMAC-SHA256', signed.date, scope, sha256(canonical(request, url, signed))].join('\n');
  const key = [day!, region, ...rest].reduce<Buffer | string>(
    (one, part) => hmac(one, part),
    `AWS4${account.secretKey}`,
  );
  if (hmac(key, text).toString('hex') !== signed.signature)
    throw new S3Error(
      403,
      'SignatureDoesNotMatch',
      'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
      known,
    );
}

function readSigned({ headers }: IncomingMessage, url: URL): Signed {
  const query = (name: string) => url.searchParams.get(`X-Amz-${name}`) ?? '';
  if (url.searchParams.has('X-Amz-Signature'))
    return {
      credential: query('Credential').split('/'),
      headers: query('SignedHeaders').split(';'),
      signature: query('Signature'),
      date: query('Date'),
      payload: 'UNSIGNED-PAYLOAD',
    };
  const header = headers.authorization ?? '';
  if (!header.startsWith('AWS4-HMAC-SHA256 ')) throw new S3Error(403, 'AccessDenied', 'Access Denied');
  const field = (name: string) => new RegExp(`${name}=([^,]*)`).exec(header)?.[1] ?? '';
  return {
    credential: field('Credential').split('/'),
    headers: field('SignedHeaders').split(';'),
    signature: field('Signature'),
    date: String(headers['x-amz-date']),
    payload: String(headers['x-amz-content-sha256']),
  };
}

function canonical(request: IncomingMessage, url: URL, signed: Signed): string {
  const path = url.pathname
    .split('/')
    .map((part) => encode(decodeURIComponent(part)))
    .join('/');
  const query = [...url.searchParams]
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort()
    .join('&');
  const headers = signed.headers.map((name) => `${name}:${String(request.headers[name] ?? '').trim()}`);
  return [request.method, path, query, ...headers, '', signed.headers.join(';'), signed.payload].join('\n');
}
