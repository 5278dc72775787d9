/** A diagram in one language → what is drawn. */
import type { WrapLabel } from '../runbook/map.ts';
import { layoutBoxes } from './boxes.ts';
import type { BoxDiagram, Diagram, DiagramText, SequenceDiagram } from './define.ts';
import type { Drawing } from './draw.ts';
import { layoutSequence } from './sequence.ts';

export const layoutDiagram = (diagram: Diagram, text: DiagramText, wrap: WrapLabel): Drawing =>
  diagram.kind === 'sequence'
    ? layoutSequence(diagram, text as DiagramText<SequenceDiagram>, wrap)
    : layoutBoxes(diagram, text as DiagramText<BoxDiagram>, wrap);
