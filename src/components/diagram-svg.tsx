/** A diagram as SVG; colours come from styles/diagram.css. What it says is said in words below it (exhibits/diagram.astro). */
import { sizes, type Drawing, type Label, type Shape, type Stroke } from '../diagrams/draw.ts';

interface Props {
  drawing: Drawing;
  /** Unique in the page: the title and the description are found by it. */
  id: string;
  lang: string;
  title: string;
  description: string;
}

const round = (value: number) => Math.round(value * 10) / 10;

export function DiagramSvg({ drawing, id, lang, title, description }: Props) {
  const places = drawing.shapes.filter(({ kind }) => kind === 'place');
  const others = drawing.shapes.filter(({ kind }) => kind !== 'place');
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class="rr-diagram"
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
      lang={lang}
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      width={drawing.width}
      height={drawing.height}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      {places.map((shape, index) => (
        <Outline key={index} shape={shape} />
      ))}
      {drawing.strokes.map((stroke, index) => (
        <Line key={index} stroke={stroke} />
      ))}
      {drawing.strokes.map(({ label }, index) =>
        label ? (
          <g key={index} class={places.some((place) => isInside(label, place)) ? 'rr-diagram-inside' : undefined}>
            <Patch label={label} />
            <Text label={label} />
          </g>
        ) : null,
      )}
      {others.map((shape, index) => (
        <Outline key={index} shape={shape} />
      ))}
      {drawing.shapes.map(({ label }, index) => (
        <Text key={index} label={label} />
      ))}
    </svg>
  );
}

const isInside = ({ x, y }: Label, place: Shape) =>
  x > place.x && x < place.x + place.width && y > place.y && y < place.y + place.height;

function Outline({ shape: { kind, x, y, width, height } }: { shape: Shape }) {
  const name = kind === 'place' ? 'rr-diagram-frame' : `rr-diagram-${kind}`;
  const corner = kind === 'data' || kind === 'place' ? 8 : 3;
  return (
    <rect
      class={`rr-diagram-shape ${name}`}
      x={round(x)}
      y={round(y)}
      width={round(width)}
      height={round(height)}
      rx={corner}
    />
  );
}

function Line({ stroke: { kind, from, to } }: { stroke: Stroke }) {
  const path = `M${from.map(round).join(' ')}L${to.map(round).join(' ')}`;
  return (
    <>
      <path class={`rr-diagram-line rr-diagram-${kind}`} d={path} />
      {(kind === 'message' || kind === 'answer') && <Arrow from={from} to={to} />}
    </>
  );
}

function Arrow({ from, to }: Pick<Stroke, 'from' | 'to'>) {
  const angle = (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI;
  return (
    <path
      class="rr-diagram-arrow"
      d="M0 0-9-4.5V4.5Z"
      transform={`translate(${to.map(round).join(' ')}) rotate(${round(angle)})`}
    />
  );
}

const Patch = ({ label: { x, y, width, height } }: { label: Label }) => (
  <rect
    class="rr-diagram-patch"
    x={round(x - width / 2 - 4)}
    y={round(y - height / 2)}
    width={width + 8}
    height={height}
  />
);

function Text({ label }: { label: Label }) {
  const [size, line] = label.kind === 'head' ? [sizes.head, sizes.headLine] : [sizes.step, sizes.stepLine];
  // 0.35 em is about half the height of a capital: it centres a line of text on its middle.
  const first = label.y - ((label.lines.length - 1) * line) / 2 + size * 0.35;
  return (
    <text class={`rr-diagram-label-${label.kind}`}>
      {label.lines.map((runs, index) => (
        <tspan key={index} x={round(label.x)} y={round(first + index * line)}>
          {runs.map(({ text, code }, run) =>
            code ? (
              <tspan key={run} class="rr-diagram-code">
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
