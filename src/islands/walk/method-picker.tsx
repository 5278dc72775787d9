import { installMethods, type InstallMethod } from '../../runbook/define.ts';
import { useShell } from '../shell/shell.ts';

/** Which of the four ways GitLab was installed: every snippet on the page follows. */
export function MethodPicker({
  method,
  onChange,
}: {
  method: InstallMethod | undefined;
  onChange: (method: InstallMethod) => void;
}) {
  const { words } = useShell();
  return (
    <fieldset class="rr-method">
      <legend>{words.app.walk.method}</legend>
      {installMethods.map((id) => (
        <label key={id}>
          <input type="radio" name="rr-method" value={id} checked={method === id} onChange={() => onChange(id)} />
          <span>{words.terms.installMethods[id]}</span>
        </label>
      ))}
      {method === undefined && <p class="rr-note">{words.app.walk.methodAssumed}</p>}
    </fieldset>
  );
}
