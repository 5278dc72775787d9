/** The configuration files that the user pasted in this visit, by what they are. They stay in this page's memory. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Dialect } from '../../configuration/define.ts';

export interface OwnFiles {
  files: Readonly<Partial<Record<Dialect, string>>>;
  keep: (dialect: Dialect, text: string) => void;
}

export const OwnFilesContext = createContext<OwnFiles>({ files: {}, keep: () => undefined });
export const useOwnFiles = (): OwnFiles => useContext(OwnFilesContext);
