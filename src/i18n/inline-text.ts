/** A text of content/ in pieces: `code` stands in backticks, `[[id]]` links to another runbook. */
export type InlinePiece = { kind: 'text' | 'code' | 'runbook'; text: string };

export const splitInline = (text: string): InlinePiece[] =>
  text.split(/(`[^`]{1,400}`|\[\[[a-z0-9-]{1,80}\]\])/).flatMap((piece): InlinePiece[] => {
    if (piece === '') return [];
    if (piece.length > 2 && piece.startsWith('`')) return [{ kind: 'code', text: piece.slice(1, -1) }];
    if (piece.startsWith('[[')) return [{ kind: 'runbook', text: piece.slice(2, -2) }];
    return [{ kind: 'text', text: piece }];
  });

/** Without any marks, for titles, descriptions and the search index. */
export const plainInline = (text: string, runbookTitle: (id: string) => string = (id) => id): string =>
  splitInline(text)
    .map((piece) => (piece.kind === 'runbook' ? runbookTitle(piece.text) : piece.text))
    .join('');
