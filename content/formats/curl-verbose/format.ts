import { defineFormat } from '../../../src/formats/define.ts';
import { parseExchange } from './parse-exchange.ts';

/**
 * One exchange of curl: what it says about the connection (`*`), the request (`>`), the answer (`<`), the body; or with `-i` only the
 * answer, which begins with its status line; or only `curl: (60) …`.
 */
export default defineFormat({
  kind: 'record',
  speaker: 'probe',
  priority: 63,
  registry: false,
  shape:
    /^(?:\*\s{1,4}(?=Trying |Connected to |Host |Could not resolve|Immediate connect fail|connect to |Failed to connect|Uses proxy|Rebuilt URL|Re-using|Issue another|ALPN|TLSv1|SSL|OpenSSL|CAfile|CApath|Server (?:certificate|auth)|subject|start date|expire date|common name|issuer|successfully set|using HTTP|\[HTTP|h2 |Request completely|Closing|Connection #|Mark bundle|old SSL|upload completely|Empty reply|Received HTTP code|CONNECT |Proxy |Establish HTTP|certificate|Recv failure|NSS|schannel|Peer|no chunk|LibreSSL|GnuTLS|Curl_http_done)|> (?:[A-Z]{3,7} \S{1,4000} HTTP\/|[A-Za-z][\w-]{1,60}: )|< (?:HTTP\/[\d.]{1,4} \d{3}|[A-Za-z][\w-]{1,60}: )|HTTP\/(?:1\.[01]|2|3) \d{3}(?:\s|$)|[Ll]ocation: https?:\/\/|(?:Www-Authenticate|WWW-Authenticate|www-authenticate|Docker-Distribution-Api-Version|docker-distribution-api-version): |curl: \(\d{1,3}\) )/,
  parse: (text) => {
    const fields = parseExchange(text);
    const time = headerTime(fields['date']);
    return { fields, ...(time === undefined ? {} : { time }) };
  },
  block: {
    starts:
      /^(?:\*\s{1,4}(?:Trying |Host \S{1,260} was resolved|Could not resolve host|Uses proxy env variable|Re-using existing|Rebuilt URL|Issue another request)|\$ |HTTP\/(?:1\.[01]|2|3) \d{3}(?: |$))/,
    continues:
      /^(?:[*<>{}](?: |$)|[A-Za-z][\w-]{1,60}: |\{"|<[!/?a-z]|\s{0,4}$|404 page not found|Method not allowed|Retry later|Client sent an HTTP request|HTTP\/)/,
    maxLines: 120,
    command: /^(?:[$#%] |[\w.@:~\[\]/ -]{1,80}[$#%] )[^\n]{0,4000}?\bcurl /,
  },
});

/** `Date: Fri, 20 Nov 2026 20:43:51 GMT`: the clock of what answered. */
function headerTime(date: string | undefined): number | undefined {
  const time =
    date !== undefined && /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/.test(date)
      ? Date.parse(date)
      : NaN;
  return Number.isNaN(time) ? undefined : time;
}
