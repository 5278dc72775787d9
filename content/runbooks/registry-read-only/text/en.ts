import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'The registry is in read-only mode',
  summary:
    'The registry answers 405 to everything that writes, because its read-only mode was turned on and is still on.',
  symptom:
    "Login and pulls work. `docker push` stops at once with `error parsing HTTP 405 response body: invalid character 'M'`, or with `unknown: Method not allowed` from Docker 25 on. Where all layers exist already, it only fails at the manifest. Tags cannot be deleted in GitLab either, and cleanup policies do nothing.",
  background: [
    'Read-only mode is there for maintenance: garbage collection without downtime, a copy to object storage, the import into the metadata database. While it is on, the registry has no route for writing at all. It answers `405` with `Method not allowed` as plain text and `Allow: GET, HEAD`, whoever asks and with whatever rights. Nothing is written to the application log; the access log has the `405` with 19 bytes.',
    'It does not end by itself. Somebody turned it on in the configuration, and it stays until the configuration says otherwise and the registry has read it: after a change without a restart, or on one of several nodes, it is still on.',
    'Two other things answer 405. Deleting that is switched off says so in JSON, `UNSUPPORTED`, and pushing works then. A proxy that allows only some methods answers with a web page. A file system that is mounted read-only is something else again: pushes end with 500 and the log has `read-only file system` ([[storage-permission]]).',
    'Turning it off while garbage collection or a copy still runs loses images: what is pushed meanwhile is removed again, or is missing from the copy or the database. That is why the first question is whether such work goes on. During an import, stopping the registry instead of using this mode is not enough either, since each successful `gitlab-ctl registry-database` command starts it again.',
  ],
  questions: {
    configured: {
      title: 'Does the registry’s configuration turn read-only mode on?',
      help: 'The command looks at the configuration file that the registry itself reads and prints one line. With several registry nodes, run it on each.',
      answers: { yes: 'Yes', no: 'No', unsure: 'I cannot look' },
    },
    work: {
      title: 'Is garbage collection, an import or a copy of the storage still running?',
      help: 'The command lists such programs with the time of their start. A copy may also run on another machine: ask whoever turned the mode on.',
      answers: { running: 'Yes', none: 'No', unsure: 'I do not know' },
    },
    who: {
      title: 'What exactly does the 405 say?',
      findOut: 'Repeat the push with `docker` or the request with `curl -i`, and look at the text after the status.',
      answers: {
        text: '`Method not allowed` as plain text',
        json: 'JSON with `UNSUPPORTED`, only when deleting',
        page: 'A web page',
        unsure: 'I cannot tell',
      },
    },
  },
  outcomes: {
    'turn-off': {
      title: 'Turn read-only mode off',
      body: 'The maintenance is over and the mode was forgotten. Make sure once more that nothing works on the storage, then set it to false and apply the configuration.',
    },
    wait: {
      title: 'Let the maintenance end, then turn the mode off',
      body: 'What runs there needs a storage that nobody writes to. Pulls go on meanwhile; pushes have to wait.',
    },
    restart: {
      title: 'Let the registry read its configuration again',
      body: 'The file is right, the running process is not: it was started with the old one. With several nodes it may be just one of them.',
    },
    'deleting-off': {
      title: 'Allow deleting',
      body: 'This is not read-only mode: pushing works, only deleting is switched off in the registry.',
    },
    'proxy-refuses': {
      title: 'A proxy in front of the registry refuses the method',
      body: 'The registry never answers with a web page. Something before it lets only some methods through.',
    },
  },
  steps: {
    'see-work': {
      title: 'See whether anything still works on the storage',
      body: 'It has to print `registry maintenance: none` before you go on.',
    },
    'let-it-end': {
      title: 'Wait until it has ended',
      body: 'Do not interrupt it. Garbage collection keeps no progress of its first phase, so that an interrupted run starts over; after an interrupted import, read its output before you do anything else.',
    },
    set: {
      title: 'Set the mode to false',
      body: 'With the Linux package and Docker Compose the storage block is replaced as a whole: keep the driver’s block that is in it. You may take the `maintenance` entry out altogether; removing old uploads then goes back to its default, on.',
      undo: 'Set it to `true` again and apply the configuration.',
    },
    apply: {
      title: 'Apply the configuration on every registry node',
      body: 'The registry restarts. Pulls under way fail and can be repeated.',
      undo: 'Put the previous configuration back and apply it again.',
    },
    'delete-again': {
      title: 'Repeat what was refused meanwhile',
      body: 'Pushes have to be repeated by their pipelines. GitLab retries the deletion of an image repository up to ten times; one that failed that often is marked `delete_failed` and has to be started again.',
    },
    'delete-again-before-17-6': {
      title: 'Repeat what was refused meanwhile',
      body: 'Pushes have to be repeated by their pipelines. GitLab goes on retrying the deletion of image repositories by itself.',
    },
    'see-configuration': {
      title: 'See the storage block in use',
      body: 'Look for `maintenance` and `readonly`. Do it on every node.',
    },
    restart: {
      title: 'Restart the registry',
      body: 'It takes seconds. Pulls under way fail and can be repeated.',
      undo: 'It cannot be undone, and nothing is lost by it.',
    },
  },
  checks: {
    push: {
      title: 'Push an image',
      fixed: 'The push went through: the registry takes writes again.',
      notFixed: 'It still fails. With 405, a registry still runs with the old configuration.',
    },
  },
  evidence: {
    'docker-405': 'Docker was answered 405 with the text that the registry sends in read-only mode.',
    'docker-405-text': 'Docker was answered with the text that the registry sends in read-only mode.',
    'copy-405': 'The upload was answered 405 with the text that the registry sends in read-only mode.',
    'delete-405': 'Deleting was answered with the text that the registry sends in read-only mode.',
    'upload-status-405': 'The registry does not accept the method with which images are uploaded.',
    'ggcr-405': 'The upload was answered 405 with the text that the registry sends in read-only mode.',
    'answer-405': 'The registry allows only GET and HEAD: it is in read-only mode.',
    'write-refused': 'A writing request got 405 and the 19 bytes of “Method not allowed”.',
    'write-refused-json': 'A writing request got 405 and the 19 bytes of “Method not allowed”.',
    'configured-read-only': 'The configuration turns read-only mode on.',
    'mode-on': 'The configuration in use turns read-only mode on.',
    'mode-off': 'The configuration in use does not turn read-only mode on.',
    'work-running': 'Work on the storage is going on.',
    'work-none': 'No work on the storage was found.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
