import { defineFormat } from '../../../src/formats/define.ts';

/**
 * One run of `openssl s_client` (or `openssl x509 -noout -subject -issuer -dates -ext subjectAltName`): the verification, the names of the
 * certificate, the code at the end. Fields: verifyCode, verifyText, subject, issuer, san, peername.
 */
export default defineFormat({
  kind: 'record',
  speaker: 'probe',
  priority: 62,
  registry: false,
  shape:
    /^(?:CONNECTED\([0-9A-Fa-f]{8}\)|depth=\d{1,2} |verify (?:error|return):|Certificate chain$| {0,2}\d{1,2} s:| {1,4}[iav]:|(?:subject|issuer)=|Verification(?: error)?: |Verified peername: | {0,8}Verify return code: |New, TLSv|Server certificate$|SSL handshake has read|no peer certificate available|notBefore=|notAfter=|X509v3 Subject Alternative Name:| {4,16}(?:DNS|IP Address):)/,
  parse: (text) => ({ fields: readFields(text) }),
  block: {
    starts: /^(?:CONNECTED\(|\$ )/,
    continues:
      /^(?:[A-Za-z0-9+/=]{1,76}$|-{3,5}| {1,16}\S|\d{1,2} s:|\s{0,4}$|depth=|verify |subject=|issuer=|notBefore=|notAfter=|X509v3 |Certificate chain|Server certificate|No client certificate|Acceptable client|Peer |Server Temp|Negotiated|SSL handshake|SSL-Session|Verif|New, |Server public key|Secure Renegotiation|Compression|Expansion|No ALPN|ALPN|Early data|This TLS|Post-Handshake|Requested|Shared|Client Certificate|Can't use|no peer|read R BLOCK|DONE|closed|Protocol|Cipher|[0-9A-F]{8,20}:error:|write:errno)/,
    maxLines: 160,
  },
});

const parts: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['verifyCode', /Verify return code: (\d{1,3}) /],
  ['verifyText', /Verify return code: \d{1,3} \(([^)\n]{1,120})\)/],
  ['subject', /(?:^|\n)subject=([^\n]{1,400})/],
  ['issuer', /(?:^|\n)issuer=([^\n]{1,400})/],
  ['san', /((?:DNS|IP Address):[^\n]{1,2000})/],
  ['peername', /Verified peername: ([^\n]{1,260})/],
];

const readFields = (text: string): Record<string, string> =>
  Object.fromEntries(
    parts.flatMap(([name, pattern]) => {
      const found = pattern.exec(text)?.[1]?.trim();
      return found === undefined ? [] : [[name, found]];
    }),
  );
