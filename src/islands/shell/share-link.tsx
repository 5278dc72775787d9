import { CopyButton } from './copy-button.tsx';
import { useShell } from './shell.ts';

/** Copies the address: the fragment holds the point, and nothing that was pasted. */
export function ShareLink() {
  const { words } = useShell();
  return (
    <p class="rr-share">
      <CopyButton text={() => location.href} label={words.app.share.copy} done={words.app.share.copied} />
    </p>
  );
}
