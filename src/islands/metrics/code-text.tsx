/** A text of content/ with its `code`. */
import { Fragment } from 'preact';
import { splitInline } from '../../i18n/inline-text.ts';

export const CodeText = ({ text }: { text: string }) => (
  <>
    {splitInline(text).map(({ kind, text: piece }, index) =>
      kind === 'code' ? <code key={index}>{piece}</code> : <Fragment key={index}>{piece}</Fragment>,
    )}
  </>
);
