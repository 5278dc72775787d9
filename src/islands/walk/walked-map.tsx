/** The map drawn at build time, with the way walked so far marked in it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Position } from '../../runbook/walk.ts';
import { useShell } from '../shell/shell.ts';

interface Props {
  runbookId: string;
  position: Position;
  onPage: boolean;
}

export function WalkedMap({ runbookId, position, onPage }: Props) {
  const { words, locale, siteRoot } = useShell();
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (onPage) {
      const svg = document.querySelector('svg[data-map]');
      if (svg) markWay(svg, position);
      return;
    }
    if (!open || !place.current) return;
    const host = place.current;
    const drawn = host.querySelector('svg');
    if (drawn) return markWay(drawn, position);
    void fetchMap(`${siteRoot}${locale}/runbooks/${runbookId}/map.svg`).then((svg) => {
      if (!svg) return;
      host.replaceChildren(svg);
      markWay(svg, position);
    });
  });

  if (onPage) return null;
  return (
    <details class="rr-map-details" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.app.walk.mapShow}</summary>
      <div ref={place} class="rr-map-place" role="group" tabIndex={0} aria-label={words.app.walk.map} />
    </details>
  );
}

/** Our own file from our own origin, taken in as elements: nothing is parsed as HTML. */
async function fetchMap(url: string): Promise<SVGElement | undefined> {
  const response = await fetch(url);
  if (!response.ok) return undefined;
  const parsed = new DOMParser().parseFromString(await response.text(), 'image/svg+xml');
  const svg = parsed.documentElement;
  return svg.localName === 'svg' ? (document.adoptNode(svg) as unknown as SVGElement) : undefined;
}

function markWay(svg: Element, { path, at }: Position): void {
  const nodes = new Set([...path.map(({ question }) => question), 'question' in at ? at.question : at.outcome]);
  const edges = new Set(path.map(({ question, answer }) => `${question}/${answer}`));
  for (const node of svg.querySelectorAll('[data-node]'))
    node.classList.toggle('rr-walked', nodes.has(node.getAttribute('data-node')!));
  for (const edge of svg.querySelectorAll('[data-edge]'))
    edge.classList.toggle('rr-walked', edges.has(edge.getAttribute('data-edge')!));
}
