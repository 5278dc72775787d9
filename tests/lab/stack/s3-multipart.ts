/** Uploads in parts, as the registry's driver makes them of every layer. */
import { randomBytes } from 'node:crypto';
import { etagOf, xml, type Answer, type Bucket } from './s3-bucket.ts';
import { escapeXml, S3Error } from './s3-error.ts';

interface Upload {
  key: string;
  parts: Map<number, Buffer>;
  time: Date;
}

const smallestPart = 5 * 1024 * 1024;

export class Uploads {
  readonly #open = new Map<string, Upload>();

  constructor(readonly bucket: Bucket) {}

  start(key: string): Answer {
    const id = randomBytes(16).toString('hex');
    this.#open.set(id, { key, parts: new Map(), time: new Date() });
    return xml(
      `<InitiateMultipartUploadResult><Bucket>${this.bucket.name}</Bucket><Key>${escapeXml(key)}</Key><UploadId>${id}</UploadId></InitiateMultipartUploadResult>`,
    );
  }

  list(prefix: string): Answer {
    const shown = [...this.#open]
      .filter(([, { key }]) => key.startsWith(prefix))
      .map(
        ([id, { key, time }]) =>
          `<Upload><Key>${escapeXml(key)}</Key><UploadId>${id}</UploadId><Initiated>${time.toISOString()}</Initiated></Upload>`,
      );
    return xml(
      `<ListMultipartUploadsResult><Bucket>${this.bucket.name}</Bucket><IsTruncated>false</IsTruncated>${shown.join('')}</ListMultipartUploadsResult>`,
    );
  }

  /** @param copied the part is made of a stored object, not of the body of the request */
  putPart(id: string, part: number, body: Buffer, copied: boolean): Answer {
    this.#find(id).parts.set(part, body);
    const etag = etagOf(body);
    if (!copied) return { status: 200, headers: { ETag: etag } };
    return xml(
      `<CopyPartResult><LastModified>${new Date().toISOString()}</LastModified><ETag>${escapeXml(etag)}</ETag></CopyPartResult>`,
    );
  }

  listParts(id: string): Answer {
    const { key, time } = this.#find(id);
    const parts = this.#sorted(id).map(
      ([part, body]) =>
        `<Part><PartNumber>${part}</PartNumber><LastModified>${time.toISOString()}</LastModified><ETag>${escapeXml(etagOf(body))}</ETag><Size>${body.length}</Size></Part>`,
    );
    return xml(
      `<ListPartsResult><Bucket>${this.bucket.name}</Bucket><Key>${escapeXml(key)}</Key><UploadId>${id}</UploadId><IsTruncated>false</IsTruncated>${parts.join('')}</ListPartsResult>`,
    );
  }

  complete(id: string): Answer {
    const { key } = this.#find(id);
    const bodies = this.#sorted(id).map(([, body]) => body);
    if (bodies.slice(0, -1).some(({ length }) => length < smallestPart))
      throw new S3Error(400, 'EntityTooSmall', 'Your proposed upload is smaller than the minimum allowed size');
    const etag = this.bucket.put(key, Buffer.concat(bodies));
    this.#open.delete(id);
    return xml(
      `<CompleteMultipartUploadResult><Bucket>${this.bucket.name}</Bucket><Key>${escapeXml(key)}</Key><ETag>${escapeXml(etag)}</ETag></CompleteMultipartUploadResult>`,
    );
  }

  abort(id: string): Answer {
    this.#open.delete(id);
    return { status: 204 };
  }

  #find(id: string): Upload {
    const upload = this.#open.get(id);
    if (!upload)
      throw new S3Error(
        404,
        'NoSuchUpload',
        'The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.',
        `<UploadId>${escapeXml(id)}</UploadId>`,
      );
    return upload;
  }

  #sorted = (id: string) => [...this.#find(id).parts].sort(([one], [other]) => one - other);
}
