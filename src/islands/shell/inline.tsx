/** One paragraph of content text: `code` in backticks, `[[id]]` a link to another runbook. Never HTML. */
import { Fragment } from 'preact';
import { runbookUrl, useShell } from './shell.ts';

export function Inline({ text }: { text: string }) {
  const shell = useShell();
  return (
    <>
      {text.split(/(`[^`]{1,400}`|\[\[[a-z0-9-]{1,80}\]\])/).map((piece, index) => {
        if (piece.startsWith('`') && piece.endsWith('`') && piece.length > 2)
          return <code key={index}>{piece.slice(1, -1)}</code>;
        if (piece.startsWith('[[')) {
          const id = piece.slice(2, -2);
          return (
            <a key={index} href={runbookUrl(shell, id)}>
              {shell.texts.runbooks[id]?.title ?? id}
            </a>
          );
        }
        return <Fragment key={index}>{piece}</Fragment>;
      })}
    </>
  );
}
