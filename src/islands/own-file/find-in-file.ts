/** What a pasted configuration file says against itself or against the rest of the paste. Fetched only where one was pasted. */
import type { Dialect } from '../../configuration/define.ts';
import { detectDialect } from '../../configuration/detect-dialect.ts';
import { findContradictions, type FoundContradiction } from '../../configuration/find-contradictions.ts';
import { viewFile } from '../../configuration/view-file.ts';
import type { FactValues } from '../../runbook/walk.ts';

export interface FileFindings {
  dialect: Dialect;
  found: readonly FoundContradiction[];
}

/** `undefined` where the text is no configuration file. */
export function findInFile(text: string, facts: FactValues): FileFindings | undefined {
  const dialect = detectDialect(text);
  return dialect && { dialect, found: findContradictions(viewFile(text, dialect, facts)) };
}
