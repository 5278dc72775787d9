/** The point of a walk in the address: read when the page opens or the fragment changes, written as the walk goes on. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { fitPoint, type Misfit } from '../../report/fit-point.ts';
import { decodeLink, encodeLink, type LinkProblem, type Point } from '../../report/link.ts';

export interface OpenedLink {
  point?: Point;
  problem?: LinkProblem['kind'] | 'runbook';
  misfits: readonly Misfit[];
}

/** The runbooks are fetched for it only where the address holds a point. */
export async function readAddress(fragment: string): Promise<OpenedLink> {
  const decoded = decodeLink(fragment);
  if (!decoded.ok)
    return decoded.problem.kind === 'none' ? { misfits: [] } : { problem: decoded.problem.kind, misfits: [] };
  const { runbooks } = await import('../../runbook/library.ts');
  const { point, misfits } = fitPoint(decoded.point, runbooks);
  return point ? { point, misfits } : { problem: 'runbook', misfits };
}

/** @param onOpen called with what the address says, at first and whenever the visitor changes it */
export function usePoint(onOpen: (link: OpenedLink) => void): (point: Point | undefined) => void {
  const [written, setWritten] = useState('');
  useEffect(() => {
    const read = async () => {
      const link = await readAddress(location.hash);
      if (link.point || link.problem) onOpen(link);
    };
    void read();
    const onChange = () => void read();
    addEventListener('hashchange', onChange);
    return () => removeEventListener('hashchange', onChange);
  }, []);
  return useCallback(
    (point) => {
      const fragment = point ? encodeLink(point) : '';
      if (fragment === written) return;
      setWritten(fragment);
      // Replaced, not pushed: the browser's Back leaves the page, as people expect of a form.
      history.replaceState(history.state, '', fragment || location.pathname + location.search);
    },
    [written],
  );
}

/** The point of a walk: what was decided, by whatever, since the reader of a link has none of the sender's facts. */
export const pointOf = (
  runbook: string,
  reviewed: string,
  path: readonly { question: string; answer: string }[],
  method: Point['method'],
): Point => ({
  runbook,
  reviewed,
  ...(method ? { method } : {}),
  answers: Object.fromEntries(path.map(({ question, answer }) => [question, answer])),
});
