/** Fetches a portion of words from this site, once per page. A portion that failed is asked for again the next time. */
import { useEffect, useState } from 'preact/hooks';

const fetched = new Map<string, Promise<unknown>>();

function fetchPart(address: string): Promise<unknown> {
  const known = fetched.get(address);
  if (known) return known;
  const asked = fetch(address).then((response) => {
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return response.json() as Promise<unknown>;
  });
  fetched.set(address, asked);
  asked.catch(() => fetched.delete(address));
  return asked;
}

export interface Fetched<T> {
  value: T | undefined;
  failed: boolean;
  retry: () => void;
}

/** @param part the name of the portion below `<locale>/texts/` */
export function useTexts<T>(siteRoot: string, locale: string, part: string): Fetched<T> {
  const address = `${siteRoot}${locale}/texts/${part}.json`;
  const [state, setState] = useState<{ address: string; value?: T; failed: boolean }>({ address, failed: false });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    fetchPart(address).then(
      (value) => isCurrent && setState({ address, value: value as T, failed: false }),
      () => isCurrent && setState({ address, failed: true }),
    );
    return () => void (isCurrent = false);
  }, [address, round]);
  const isOther = state.address !== address;
  return {
    value: isOther ? undefined : state.value,
    failed: !isOther && state.failed,
    retry: () => setRound(round + 1),
  };
}
