/** Paste, drop or open: everything a visitor can bring, and what is being read. */
import { useId, useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { formatBytes } from '../../i18n/format.ts';
import { useShell } from '../shell/shell.ts';

/** A longer paste becomes an attachment: a text field lays out a megabyte for seconds. */
export const longestTyped = 50_000;

export interface Attachment {
  id: number;
  name: string;
  bytes: number;
  content: { text: string } | { blob: Blob };
}

export interface ExampleChoice {
  /** File name under `examples/`. */
  id: string;
  title: string;
}

interface Props {
  text: string;
  attachments: readonly Attachment[];
  examples: readonly ExampleChoice[];
  /** `now`: a paste, to be read at once; typing waits for a pause. */
  onText: (text: string, now: boolean) => void;
  onAttach: (attachments: readonly Omit<Attachment, 'id'>[]) => void;
  onRemove: (id: number) => void;
  onExample: (id: string) => void;
  onNoLog: () => void;
  onClear: () => void;
  canClear: boolean;
}

export function PasteBox(props: Props) {
  const { words, locale } = useShell();
  const box = words.app.box;
  const id = useId();
  const files = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const attachFiles = (list: Iterable<File>) => {
    const chosen = [...list].map((file) => ({ name: file.name, bytes: file.size, content: { blob: file } }));
    if (chosen.length) props.onAttach(chosen);
  };
  const onPaste = (event: ClipboardEvent) => {
    const data = event.clipboardData;
    if (!data) return;
    if (data.files.length) {
      event.preventDefault();
      attachFiles(data.files);
      return;
    }
    const pasted = data.getData('text/plain');
    if (pasted.length <= longestTyped) return;
    event.preventDefault();
    props.onAttach([{ name: box.pastedText, bytes: pasted.length, content: { text: pasted } }]);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (event.dataTransfer) attachFiles(event.dataTransfer.files);
  };
  return (
    <section
      class="rr-box"
      data-over={over || undefined}
      onDragOver={(event) => (event.preventDefault(), setOver(true))}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <label class="rr-box-label" for={id}>
        {box.label}
      </label>
      <textarea
        id={id}
        class="rr-box-text"
        spellcheck={false}
        autocapitalize="off"
        autocomplete="off"
        placeholder={box.placeholder}
        aria-describedby={`${id}-privacy`}
        value={props.text}
        onPaste={onPaste}
        onInput={(event) =>
          props.onText(event.currentTarget.value, (event as InputEvent).inputType === 'insertFromPaste')
        }
      />
      <AttachmentList
        attachments={props.attachments}
        onRemove={props.onRemove}
        size={(bytes) => formatBytes(locale, bytes)}
      />
      <div class="rr-box-actions">
        <button type="button" class="rr-button" onClick={() => files.current?.click()}>
          {box.open}
        </button>
        <input
          ref={files}
          type="file"
          multiple
          hidden
          aria-label={box.open}
          onChange={(event) => {
            attachFiles(event.currentTarget.files ?? []);
            event.currentTarget.value = '';
          }}
        />
        <select
          class="rr-button"
          aria-label={box.example}
          value=""
          onChange={(event) => {
            if (event.currentTarget.value) props.onExample(event.currentTarget.value);
            event.currentTarget.value = '';
          }}
        >
          <option value="">{box.example}</option>
          {props.examples.map((example) => (
            <option key={example.id} value={example.id}>
              {example.title}
            </option>
          ))}
        </select>
        <button type="button" class="rr-button" onClick={props.onNoLog}>
          {box.noLog}
        </button>
        <button type="button" class="rr-button rr-button-quiet" disabled={!props.canClear} onClick={props.onClear}>
          {box.clear}
        </button>
        <p id={`${id}-privacy`} class="rr-privacy">
          {box.privacy}
        </p>
      </div>
      {over && <p class="rr-drop-hint">{box.drop}</p>}
    </section>
  );
}

function AttachmentList({
  attachments,
  onRemove,
  size,
}: {
  attachments: Props['attachments'];
  onRemove: Props['onRemove'];
  size: (bytes: number) => string;
}) {
  const { words } = useShell();
  if (!attachments.length) return null;
  return (
    <ul class="rr-attachments" aria-label={words.app.box.inputs}>
      {attachments.map(({ id, name, bytes }) => (
        <li key={id}>
          <span class="rr-attachment-name">{name}</span> <small>{size(bytes)}</small>
          <button
            type="button"
            class="rr-button rr-button-quiet"
            aria-label={fill(words.app.box.remove, { name })}
            onClick={() => onRemove(id)}
          >
            ×
          </button>
        </li>
      ))}
    </ul>
  );
}
