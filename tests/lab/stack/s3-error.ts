/** What S3 says where it does not do what it was asked for. */
export class S3Error extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    /** XML beside code and message. */
    readonly details = '',
  ) {
    super(message);
  }
}

export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export const errorDocument = ({ code, message, details }: S3Error, id: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${escapeXml(message)}</Message>${details}<RequestId>${id}</RequestId><HostId>lab</HostId></Error>`;
