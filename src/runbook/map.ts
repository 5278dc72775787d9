/** Lays a runbook out as a map: questions and outcomes in layers, one edge for every answer. Drawn by components/runbook-map-svg.tsx. */
import { Graph, layout, type EdgeLabel, type GraphLabel, type NodeLabel } from '@dagrejs/dagre';
import type { Signature } from '../diagnose/define.ts';
import { unsure, type Runbook, type RunbookText } from './define.ts';

export interface Run {
  text: string;
  code: boolean;
}
export type Line = readonly Run[];

/** Breaks a label into lines no wider than `limit`; widths in em. The language knows where a line may end. */
export type WrapLabel = (label: string, limit: number) => { lines: readonly Line[]; width: number };

export type MapText = Pick<
  RunbookText<Runbook, Readonly<Record<string, Signature>>>,
  'title' | 'summary' | 'questions' | 'outcomes'
>;

interface Box {
  /** Centre. */
  x: number;
  y: number;
  width: number;
  height: number;
  lines: readonly Line[];
}

export interface MapNode extends Box {
  id: string;
  kind: 'question' | 'outcome';
  /** The runbook that takes over from an outcome. */
  goto?: string;
}

export interface MapEdge {
  from: string;
  to: string;
  answer: string;
  unsure: boolean;
  points: readonly { x: number; y: number }[];
  label: Box;
}

export interface RunbookMap {
  start: string;
  /** From left to right, instead of downwards. */
  sideways: boolean;
  width: number;
  height: number;
  nodes: readonly MapNode[];
  edges: readonly MapEdge[];
}

/** In the units of the drawing, which are CSS pixels at its natural size. */
export const sizes = {
  text: 14,
  line: 19,
  answer: 12.5,
  answerLine: 16,
  nodeWidth: 200,
  answerWidth: 118,
  padX: 16,
  padY: 11,
  /** How far the points of a question's hexagon stand out. */
  point: 14,
} as const;

/** Wider drawings are laid out from left to right, where that makes them narrower: pages scroll downwards. */
const comfortableWidth = 900;

export function layoutMap(runbook: Runbook, text: MapText, wrap: WrapLabel): RunbookMap {
  const nodes = toNodes(runbook, text, wrap);
  const edges = toEdges(runbook, text, wrap);
  const downwards = place(runbook.start, nodes, edges, 'TB');
  if (downwards.width <= comfortableWidth) return downwards;
  const sideways = place(runbook.start, nodes, edges, 'LR');
  return sideways.width < downwards.width ? sideways : downwards;
}

/** The margin before the first question has room for the mark of the start. */
const gaps = {
  TB: { nodesep: 26, edgesep: 18, ranksep: 34, marginx: 8, marginy: 24 },
  LR: { nodesep: 20, edgesep: 10, ranksep: 26, marginx: 24, marginy: 8 },
} as const;

function place(start: string, nodes: readonly MapNode[], edges: readonly MapEdge[], rankdir: 'TB' | 'LR'): RunbookMap {
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>({ multigraph: true });
  graph.setGraph({ rankdir, ...gaps[rankdir] });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id, width, height } of nodes) graph.setNode(id, { width, height });
  for (const { from, to, answer, label } of edges)
    graph.setEdge(from, to, { width: label.width, height: label.height, labelpos: 'c' }, answer);
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    start,
    sideways: rankdir === 'LR',
    width: Math.ceil(width),
    height: Math.ceil(height),
    nodes: nodes.map((node) => ({ ...node, ...at(graph.node(node.id)) })),
    edges: edges.map((edge) => {
      const placed = graph.edge(edge.from, edge.to, edge.answer);
      return { ...edge, points: placed.points ?? [], label: { ...edge.label, ...at(placed) } };
    }),
  };
}

const at = ({ x = 0, y = 0 }: { x?: number; y?: number }) => ({ x, y });

function toNodes(runbook: Runbook, text: MapText, wrap: WrapLabel): MapNode[] {
  const questions = Object.keys(runbook.questions).map((id): MapNode => {
    const box = boxOf(text.questions[id]?.title ?? id, wrap, 'node');
    return { id, kind: 'question', ...box, width: box.width + 2 * sizes.point };
  });
  const outcomes = Object.entries(runbook.outcomes).map(([id, { goto }]): MapNode => ({
    id,
    kind: 'outcome',
    ...boxOf(text.outcomes[id]?.title ?? id, wrap, 'node'),
    ...(goto ? { goto } : {}),
  }));
  return [...questions, ...outcomes];
}

const toEdges = (runbook: Runbook, text: MapText, wrap: WrapLabel): MapEdge[] =>
  Object.entries(runbook.questions).flatMap(([from, { answers }]) =>
    Object.entries(answers).map(([answer, to]): MapEdge => ({
      from,
      to,
      answer,
      unsure: answer === unsure,
      points: [],
      label: boxOf(text.questions[from]?.answers[answer] ?? answer, wrap, 'answer'),
    })),
  );

function boxOf(label: string, wrap: WrapLabel, kind: 'node' | 'answer'): Box {
  const node = kind === 'node';
  const size = node ? sizes.text : sizes.answer;
  const { lines, width } = wrap(label, (node ? sizes.nodeWidth : sizes.answerWidth) / size);
  return {
    x: 0,
    y: 0,
    width: Math.ceil(width * size + 2 * (node ? sizes.padX : 6)),
    height: Math.ceil(lines.length * (node ? sizes.line : sizes.answerLine) + 2 * (node ? sizes.padY : 4)),
    lines,
  };
}
