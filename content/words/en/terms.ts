import type { Grade } from '../../../src/diagnose/define.ts';
import type { Speaker } from '../../../src/formats/define.ts';
import type { Effect, InstallMethod, Runbook } from '../../../src/runbook/define.ts';
import type { Place } from '../../../src/snippets/define.ts';
import type { Refusal } from '../../../src/snippets/params.ts';

type Explained = { label: string; note: string };

/** Words for the values that code uses as ids, the same wherever they are shown. */
export default {
  /** What a step does. */
  effects: {
    'read-only': { label: 'Read-only', note: 'Looks, changes nothing.' },
    'client-change': { label: 'Changes a client', note: 'Changes one client machine; the server stays as it is.' },
    reconfigure: { label: 'Changes configuration', note: 'Changes the configuration of the server.' },
    restart: { label: 'Restarts a service', note: 'Requests fail for as long as the restart takes.' },
    'data-loss': { label: 'Can lose data', note: 'What it removes does not come back. Back up first.' },
  } satisfies Record<Effect, Explained>,
  /** Where a command is run. */
  places: {
    'gitlab-host': 'On the GitLab host',
    'registry-host': 'On the registry host',
    client: 'On the client',
    kubectl: 'Where `kubectl` reaches the cluster',
    anywhere: 'On any machine',
    aws: 'Where the AWS CLI is set up',
  } satisfies Record<Extract<Place, { run: string }>['run'], string>,
  /** Stands before the path of a file to be edited. */
  inFile: 'In the file',
  installMethods: {
    linux: 'Linux package',
    compose: 'Docker Compose',
    helm: 'Helm chart',
    source: 'Self-compiled',
  } satisfies Record<InstallMethod, string>,
  /** The GitLab versions that a step or a runbook holds for. */
  versions: {
    from: 'GitLab {from} and newer',
    until: 'Before GitLab {until}',
    between: 'From GitLab {from}, before {until}',
    deprecatedFrom: 'Deprecated from GitLab {from} on, still works',
    deprecated: 'Deprecated since GitLab {from}, still works',
  },
  kinds: {
    problem: { one: 'Problem', many: 'Problems' },
    task: { one: 'Task', many: 'Tasks' },
    reference: { one: 'Reference', many: 'References' },
    triage: { one: 'No log at hand', many: 'No log at hand' },
  } satisfies Record<Runbook['kind'], { one: string; many: string }>,
  /** How sure a diagnosis is. */
  grades: {
    direct: { label: 'Direct evidence', note: 'A line states this cause.' },
    correlated: { label: 'Signs agree', note: 'Different signs point to it; no line states it.' },
    heuristic: { label: 'Possible', note: 'One sign fits, and so would other causes.' },
  } satisfies Record<Grade, Explained>,
  /** Why a value was not accepted. */
  refusals: {
    empty: 'Enter a value.',
    'too-long': 'This value is too long.',
    'control-character': 'This value holds a control character or a line break.',
    'bidi-character':
      'This value holds an invisible character that would make the command read differently from what it does.',
    'wrong-shape': 'This value does not have the expected form.',
    'out-of-range': 'This number is outside the allowed range.',
    'not-a-choice': 'Choose one of the values offered.',
  } satisfies Record<Refusal, string>,
  /** Why an input could not be read. */
  inputProblems: {
    empty: 'There is nothing in it.',
    binary: 'This is not text, and not an archive we can open.',
    'truncated-archive': 'The archive ends too early. What could be unpacked was read.',
    unreadable: 'The browser could not read this file.',
    'too-deep': 'The archive holds archives in archives, deeper than we open them.',
    'password-protected': 'The archive needs a password. Unpack it first.',
    'too-many': 'It holds more files than we open. The first ones were read.',
    'too-large': 'It unpacks to more than we read. What came before the limit was read.',
    'unsupported-archive': 'This kind of compression cannot be opened here. Unpack it first.',
  },
  /** Who wrote a line. */
  speakers: {
    registry: 'Registry',
    storage: 'Storage',
    proxy: 'Reverse proxy',
    rails: 'GitLab Rails',
    client: 'Client',
    kubelet: 'Kubelet',
    ci: 'CI job',
    probe: 'Test command',
    config: 'Configuration file',
    unknown: 'Source not recognised',
  } satisfies Record<Speaker, string>,
};
