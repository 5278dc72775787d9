/** Where pages are pasted, dropped or opened. */
import { useId, useRef } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { formatBytes } from '../../i18n/format.ts';
import { useTool } from './words.ts';

export interface Page {
  name: string;
  text: string;
}

/** A text field lays out more than this for seconds: it becomes a page of its own. */
const longestTyped = 50_000;

interface Props {
  text: string;
  pages: readonly Page[];
  onText: (text: string) => void;
  onPages: (pages: readonly Page[]) => void;
}

export function PageBox({ text, pages, onText, onPages }: Props) {
  const { words, locale } = useTool();
  const id = useId();
  const files = useRef<HTMLInputElement>(null);
  const add = (added: readonly Page[]) => onPages([...pages, ...added]);
  const open = async (list: Iterable<File>) =>
    add(await Promise.all([...list].map(async (file) => ({ name: file.name, text: await file.text() }))));
  const showExample = async () => {
    const { default: example } = await import('../../../content/tools/metrics/example.txt?raw');
    onPages([]);
    onText(example);
  };
  const onPaste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    if (pasted.length <= longestTyped) return;
    event.preventDefault();
    add([{ name: words.box.pasted, text: pasted }]);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    void open(event.dataTransfer?.files ?? []);
  };
  return (
    <div class="rr-box" onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
      <label class="rr-box-label" for={id}>
        {words.box.label}
      </label>
      <textarea
        id={id}
        class="rr-box-text"
        spellcheck={false}
        autocapitalize="off"
        autocomplete="off"
        placeholder={words.box.placeholder}
        aria-describedby={`${id}-privacy`}
        value={text}
        onPaste={onPaste}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      {pages.length > 0 && (
        <ul class="rr-attachments">
          {pages.map(({ name, text: content }, index) => (
            <li key={index}>
              <span class="rr-attachment-name">{name}</span> {formatBytes(locale, content.length)}
              <button
                type="button"
                class="rr-button rr-button-quiet"
                aria-label={fill(words.box.remove, { name })}
                onClick={() => onPages(pages.filter((_, other) => other !== index))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="rr-box-actions">
        <button type="button" class="rr-button" onClick={() => files.current?.click()}>
          {words.box.open}
        </button>
        <input
          ref={files}
          type="file"
          multiple
          hidden
          aria-label={words.box.open}
          onChange={(event) => {
            void open(event.currentTarget.files ?? []);
            event.currentTarget.value = '';
          }}
        />
        <button type="button" class="rr-button" onClick={() => void showExample()}>
          {words.box.example}
        </button>
        {(text !== '' || pages.length > 0) && (
          <button type="button" class="rr-button rr-button-quiet" onClick={() => (onText(''), onPages([]))}>
            {words.box.clear}
          </button>
        )}
        <span id={`${id}-privacy`} class="rr-privacy">
          {words.box.privacy}
        </span>
      </div>
    </div>
  );
}
