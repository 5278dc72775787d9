/** The evidence pane's terminal: xterm.js, read-only, with marked lines. Loaded only when the pane opens. */
import { FitAddon } from '@xterm/addon-fit';
import { Terminal, type IMarker } from '@xterm/xterm';
import '@xterm/xterm/css/xterm.css';
import type { Role } from '../../diagnose/define.ts';
import { sanitiseLine } from './sanitise-terminal.ts';

export interface TerminalLine {
  /** From 1; `undefined` for a line of ours ("… lines not shown"). */
  number?: number;
  text: string;
  role?: Role;
}

export interface TerminalView {
  show: (lines: readonly TerminalLine[]) => Promise<void>;
  scrollTo: (line: number) => void;
  dispose: () => void;
}

/** Signs as well as colours: a role must not be told by colour alone. */
const signs: Record<Role, string> = { cause: '✖', symptom: '▲', benign: '✓', context: '·' };

export function openTerminal(host: HTMLElement, label: string): TerminalView {
  const style = getComputedStyle(host);
  const colour = (name: string, fallback: string) => style.getPropertyValue(name).trim() || fallback;
  const terminal = new Terminal({
    disableStdin: true,
    screenReaderMode: true,
    convertEol: true,
    scrollback: 100_000,
    cursorStyle: 'bar',
    cursorInactiveStyle: 'none',
    fontFamily: style.fontFamily,
    fontSize: 13,
    lineHeight: 1.25,
    allowProposedApi: true,
    overviewRuler: { width: 10 },
    minimumContrastRatio: 4.5,
    theme: {
      background: colour('--rr-terminal-bg', '#14171c'),
      foreground: colour('--rr-terminal-fg', '#e4e7ec'),
      overviewRulerBorder: colour('--rr-terminal-bg', '#14171c'),
      selectionBackground: colour('--rr-terminal-selection', '#3a4a63'),
    },
  });
  const fit = new FitAddon();
  terminal.loadAddon(fit);
  terminal.open(host);
  terminal.textarea?.setAttribute('aria-label', label);
  fit.fit();
  // Tab must leave the terminal: it is for reading.
  terminal.attachCustomKeyEventHandler((event) => event.key !== 'Tab');
  const observer = new ResizeObserver(() => fit.fit());
  observer.observe(host);

  const markers = new Map<number, IMarker>();
  const roleColours = (role: Role) => ({
    background: colour(
      `--rr-mark-${role}`,
      { cause: '#6b1f2a', symptom: '#5a4410', benign: '#1f4d33', context: '#24384f' }[role],
    ),
    ruler: colour(
      `--rr-ruler-${role}`,
      { cause: '#f0616d', symptom: '#e0a92e', benign: '#45b67a', context: '#5b8fc7' }[role],
    ),
  });

  const write = (text: string) => new Promise<void>((resolve) => terminal.write(text, resolve));
  /** A long line takes several rows, and a decoration colours one. `row` counts from the top of the buffer. */
  const mark = (line: number, role: Role, row: number, rows: number) => {
    const { background, ruler } = roleColours(role);
    const cursor = terminal.buffer.active.baseY + terminal.buffer.active.cursorY;
    for (let at = row; at < row + rows; at++) {
      const marker = terminal.registerMarker(at - cursor);
      if (at === row) markers.set(line, marker);
      // Facts are signed, not coloured: there are many of them, and they are no reason to look.
      if (role === 'context') return;
      terminal.registerDecoration({
        marker,
        width: terminal.cols,
        backgroundColor: background,
        ...(at === row ? { overviewRulerOptions: { color: ruler } } : {}),
        layer: 'bottom',
      });
    }
  };
  /** Where each written line begins: the first row of every run of wrapped ones. */
  const firstRows = (): number[] => {
    const buffer = terminal.buffer.active;
    const rows: number[] = [];
    for (let row = 0; row <= buffer.baseY + buffer.cursorY; row++) {
      if (!buffer.getLine(row)?.isWrapped) rows.push(row);
    }
    return rows;
  };

  return {
    async show(lines) {
      terminal.reset();
      markers.clear();
      const digits = String(lines.findLast(({ number }) => number !== undefined)?.number ?? 0).length;
      await write(lines.map((line) => terminalText(line, digits)).join(''));
      const rows = firstRows();
      lines.forEach(({ number, role }, index) => {
        if (role && number !== undefined)
          mark(number, role, rows[index]!, (rows[index + 1] ?? rows[index]! + 1) - rows[index]!);
      });
      terminal.scrollToTop();
    },
    scrollTo(line) {
      const marker = markers.get(line);
      if (marker && !marker.isDisposed) terminal.scrollToLine(Math.max(0, marker.line - 3));
    },
    dispose() {
      observer.disconnect();
      terminal.dispose();
    },
  };
}

function terminalText({ number, text, role }: TerminalLine, digits: number): string {
  if (number === undefined) return `\u001b[2m${text}\u001b[0m\n`;
  const sign = role ? signs[role] : ' ';
  return `\u001b[2m${String(number).padStart(digits)}\u001b[0m ${sign} ${sanitiseLine(text)}\u001b[0m\n`;
}
