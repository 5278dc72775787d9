/** The map as SVG. Colours come from styles/map.css: of the page it stands in, or embedded in a file of its own. */
import { sizes, type Line, type MapEdge, type MapNode, type RunbookMap } from '../runbook/map.ts';
import style from '../styles/map.css?raw';

export interface MapProps {
  map: RunbookMap;
  lang: string;
  title: string;
  description: string;
  /** The address of a node, where the drawing stands in a page that explains it. Left out: a file of its own. */
  href?: (node: MapNode) => string;
}

const round = (value: number) => Math.round(value * 10) / 10;

export function RunbookMapSvg({ map, lang, title, description, href }: MapProps) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class="rr-map"
      data-map="true"
      role={href ? 'group' : 'img'}
      aria-labelledby="rr-map-title rr-map-desc"
      lang={lang}
      viewBox={`0 0 ${map.width} ${map.height}`}
      width={map.width}
      height={map.height}
    >
      <title id="rr-map-title">{title}</title>
      <desc id="rr-map-desc">{description}</desc>
      {!href && <style>{style}</style>}
      {map.edges.map((edge) => (
        <EdgeLine key={nameOf(edge)} edge={edge} />
      ))}
      <StartDot map={map} />
      {map.nodes.map((node) => (
        <NodeShape key={node.id} node={node} href={href?.(node)} />
      ))}
      {map.edges.map((edge) => (
        <EdgeAnswer key={nameOf(edge)} edge={edge} />
      ))}
    </svg>
  );
}

const nameOf = ({ from, answer }: MapEdge) => `${from}/${answer}`;

function StartDot({ map }: { map: RunbookMap }) {
  const first = map.nodes.find(({ id }) => id === map.start);
  if (!first) return null;
  const x = round(map.sideways ? first.x - first.width / 2 : first.x);
  const y = round(map.sideways ? first.y : first.y - first.height / 2);
  const [dotX, dotY] = map.sideways ? [x - 14, y] : [x, y - 14];
  return (
    <>
      <path class="rr-map-stem" d={`M${dotX} ${dotY}L${x} ${y}`} />
      <circle class="rr-map-start" cx={dotX} cy={dotY} r={5} />
    </>
  );
}

function NodeShape({ node, href }: { node: MapNode; href: string | undefined }) {
  const inner = (
    <>
      {node.kind === 'question' ? <Hexagon node={node} /> : <BarredBox node={node} />}
      <Lines box={node} height={sizes.line} size={sizes.text} />
    </>
  );
  return (
    <g class={`rr-map-node rr-map-${node.kind}${node.goto ? ' rr-map-goto' : ''}`} data-node={node.id}>
      {href ? <a href={href}>{inner}</a> : inner}
    </g>
  );
}

/** A question is a hexagon, an outcome a box with a bar at its foot: they differ without colour. */
function Hexagon({ node: { x, y, width, height } }: { node: MapNode }) {
  const [left, right, top, bottom] = [x - width / 2, x + width / 2, y - height / 2, y + height / 2].map(round);
  const [inLeft, inRight] = [left! + sizes.point, right! - sizes.point];
  const path = `M${left} ${round(y)}L${inLeft} ${top}H${inRight}L${right} ${round(y)}L${inRight} ${bottom}H${inLeft}Z`;
  return <path class="rr-map-shape" d={path} />;
}

function BarredBox({ node: { x, y, width, height } }: { node: MapNode }) {
  const [left, top] = [round(x - width / 2), round(y - height / 2)];
  return (
    <>
      <rect class="rr-map-shape" x={left} y={top} width={width} height={height} rx={3} />
      <path class="rr-map-bar" d={`M${left + 1} ${top + height - 1}h${width - 2}`} />
    </>
  );
}

function Lines({
  box,
  height,
  size,
}: {
  box: { x: number; y: number; lines: readonly Line[] };
  height: number;
  size: number;
}) {
  // 0.35 em is about half the height of a capital: it centres a line of text on its middle.
  const first = box.y - ((box.lines.length - 1) * height) / 2 + size * 0.35;
  return (
    <text>
      {box.lines.map((line, index) => (
        <tspan key={index} x={round(box.x)} y={round(first + index * height)}>
          {line.map(({ text, code }, run) =>
            code ? (
              <tspan key={run} class="rr-map-code">
                {text}
              </tspan>
            ) : (
              text
            ),
          )}
        </tspan>
      ))}
    </text>
  );
}

function EdgeLine({ edge }: { edge: MapEdge }) {
  return (
    <g class={edge.unsure ? 'rr-map-edge rr-map-unsure' : 'rr-map-edge'} data-edge={nameOf(edge)}>
      <path class="rr-map-line" d={curve(edge.points)} />
      <Arrow points={edge.points} />
    </g>
  );
}

/** The answer stands on its edge, on a patch of the background, above every line. */
function EdgeAnswer({ edge }: { edge: MapEdge }) {
  const { x, y, width, height } = edge.label;
  return (
    <g class={edge.unsure ? 'rr-map-answer rr-map-unsure' : 'rr-map-answer'} data-edge={nameOf(edge)}>
      <rect
        class="rr-map-patch"
        x={round(x - width / 2)}
        y={round(y - height / 2)}
        width={width}
        height={height}
        rx={3}
      />
      <Lines box={edge.label} height={sizes.answerLine} size={sizes.answer} />
    </g>
  );
}

function Arrow({ points }: { points: MapEdge['points'] }) {
  const tip = points.at(-1);
  const before = points.at(-2);
  if (!tip || !before) return null;
  const angle = (Math.atan2(tip.y - before.y, tip.x - before.x) * 180) / Math.PI;
  return (
    <path
      class="rr-map-arrow"
      d="M0 0-9-4.5V4.5Z"
      transform={`translate(${round(tip.x)} ${round(tip.y)}) rotate(${round(angle)})`}
    />
  );
}

/** Through the middles of the segments, with the given points as handles. */
function curve([first, ...rest]: MapEdge['points']): string {
  if (!first) return '';
  const parts = rest.map((point, index) => {
    const next = rest[index + 1];
    if (!next) return `L${round(point.x)} ${round(point.y)}`;
    return `Q${round(point.x)} ${round(point.y)} ${round((point.x + next.x) / 2)} ${round((point.y + next.y) / 2)}`;
  });
  return `M${round(first.x)} ${round(first.y)}${parts.join('')}`;
}
