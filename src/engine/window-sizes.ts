/** How much of an input is in memory at a time, in bytes. Tests make them tiny. */
export interface WindowSizes {
  /** The buffer. */
  window: number;
  /** How far a block or a document may reach from the line of the hit. Kept before and after what is being scanned. */
  reach: number;
  /** A longer line is looked at in pieces of this size. */
  segment: number;
  /** What each such piece sees of its neighbours. */
  overlap: number;
}

export const windowSizes: WindowSizes = { window: 1 << 20, reach: 64 * 1024, segment: 16 * 1024, overlap: 4 * 1024 };

/** The least that has to be in memory beyond the piece that is scanned, on one side and on the other. */
export const lookBehind = ({ reach, overlap, segment }: WindowSizes): number => Math.max(reach, overlap) + segment;
export const lookAhead = ({ reach, overlap, segment }: WindowSizes): number => reach + overlap + 2 * segment;

/** @throws where the sizes do not fit together, so that scanning could not go on */
export function checkSizes(sizes: WindowSizes): void {
  if (sizes.window < lookBehind(sizes) + lookAhead(sizes) + 2 * sizes.segment)
    throw new Error('the window is too small');
}
