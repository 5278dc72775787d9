/**
 * A copy of a piece of a long text. Engines keep a substring as a pointer into its parent: without this, one host name kept for the result
 * would hold a megabyte of log.
 */
export const detached = (text: string): string => ` ${text}`.slice(1);
