/** One bucket in memory: objects and their listing. */
import { createHash } from 'node:crypto';
import { escapeXml, S3Error } from './s3-error.ts';

export interface StoredObject {
  body: Buffer;
  etag: string;
  time: Date;
}

export interface Answer {
  status: number;
  headers?: Readonly<Record<string, string>>;
  body?: Buffer | string;
}

export const xml = (text: string): Answer => ({
  status: 200,
  headers: { 'Content-Type': 'application/xml' },
  body: `<?xml version="1.0" encoding="UTF-8"?>\n${text}`,
});

export const etagOf = (body: Buffer): string => `"${createHash('md5').update(body).digest('hex')}"`;

export class Bucket {
  readonly objects = new Map<string, StoredObject>();

  constructor(readonly name: string) {}

  put(key: string, body: Buffer): string {
    const etag = etagOf(body);
    this.objects.set(key, { body, etag, time: new Date() });
    return etag;
  }

  get(key: string): StoredObject {
    const found = this.objects.get(key);
    if (!found)
      throw new S3Error(404, 'NoSuchKey', 'The specified key does not exist.', `<Key>${escapeXml(key)}</Key>`);
    return found;
  }

  /** ListObjects, both generations of it. */
  list(query: URLSearchParams): Answer {
    const prefix = query.get('prefix') ?? '';
    const delimiter = query.get('delimiter') ?? '';
    const most = Number(query.get('max-keys') ?? 1000);
    const after = query.get('marker') ?? query.get('continuation-token') ?? query.get('start-after') ?? '';
    const entries = [...new Set([...this.objects.keys()].map((key) => folded(key, prefix, delimiter)))]
      .filter((entry) => entry !== undefined && entry > after)
      .sort() as string[];
    const shown = entries.slice(0, most);
    const last = entries.length > most ? escapeXml(shown.at(-1)!) : undefined;
    return xml(
      `<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>${this.name}</Name><Prefix>${escapeXml(prefix)}</Prefix>` +
        `<KeyCount>${shown.length}</KeyCount><MaxKeys>${most}</MaxKeys><IsTruncated>${last !== undefined}</IsTruncated>` +
        (last === undefined
          ? ''
          : `<NextMarker>${last}</NextMarker><NextContinuationToken>${last}</NextContinuationToken>`) +
        `${shown.map((entry) => this.#entry(entry)).join('')}</ListBucketResult>`,
    );
  }

  #entry(key: string): string {
    const object = this.objects.get(key);
    if (!object) return `<CommonPrefixes><Prefix>${escapeXml(key)}</Prefix></CommonPrefixes>`;
    return `<Contents><Key>${escapeXml(key)}</Key><LastModified>${object.time.toISOString()}</LastModified><ETag>${escapeXml(object.etag)}</ETag><Size>${object.body.length}</Size><StorageClass>STANDARD</StorageClass></Contents>`;
  }
}

/** What a listing shows of a key: itself, or the folder that it is in. */
function folded(key: string, prefix: string, delimiter: string): string | undefined {
  if (!key.startsWith(prefix)) return undefined;
  const end = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length);
  return end < 0 ? key : key.slice(0, end + 1);
}
