/** Free TCP ports of 127.0.0.1, below those that the system hands out by itself. */
import { createServer } from 'node:net';

// Every test process begins elsewhere, so that two of them do not take turns at the same ports.
let next = 21_000 + ((process.pid * 37) % 11_000);

export async function freePort(): Promise<number> {
  for (;;) {
    next = next >= 31_999 ? 21_000 : next + 1;
    if ((await isFree(next, '127.0.0.1')) && (await isFree(next, '::1'))) return next;
  }
}

function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    // A machine without IPv6 has nothing there that could be in the way.
    server.once('error', ({ code }: NodeJS.ErrnoException) =>
      resolve(code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT'),
    );
    server.listen({ port, host, ipv6Only: true }, () => server.close(() => resolve(true)));
  });
}
