/** @param size in bytes @param errorShare of the lines, 0 to 1 */
export function makeLog(size: number, errorShare: number): string;
