import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'Make the registry log more, and stop in time',
  summary: 'Switch the registry to debug logs, repeat the problem, save what it logged, and switch back.',
  symptom:
    'The log says that something failed, but not why; or somebody who helps you asks for debug logs of the registry.',
  background: [
    'The levels are `error`, `warn`, `info`, `debug` and `trace`; `info` is the default. Debug lines follow a request through the registry and its storage. They make the log many times larger, so have room on its disk and switch back soon.',
    'Debug logs can hold tokens, and paths of repositories. Keep the file to yourself until you have looked through it; GitLab’s tokens for the registry are valid for minutes only, but they are valid.',
    "Documentation suggests editing the generated `/var/opt/gitlab/registry/config.yml` and restarting the registry. That works until the next `gitlab-ctl reconfigure`, which an update runs too. `registry['log_level']` stays, and is as quick.",
    'What the S3 library logs is a setting of its own in the storage block, `loglevel`. It shows the requests to the bucket, which the registry’s own level never does.',
  ],
  questions: {
    subject: {
      title: 'What do you want to see?',
      help: 'Begin with the registry. Requests to S3 are needed only when the registry’s log already blames the storage.',
      answers: {
        registry: 'What the registry does',
        storage: 'What is sent to S3 and what comes back',
        unsure: 'I do not know',
      },
    },
  },
  outcomes: {
    registry: {
      title: 'Debug logs of the registry',
      body: 'Two restarts of seconds each, and a larger log in between. Choose a quiet time: one request is easier to find among few.',
    },
    s3: {
      title: 'Logs of the S3 library',
      body: 'Two restarts of seconds each. Signed requests stand in these logs: treat them like keys.',
    },
  },
  steps: {
    'back-up': { title: 'Keep a copy of the configuration', body: 'It holds secrets: keep its permissions.' },
    more: {
      title: 'Raise the level',
      body: '`debug` is enough nearly always.',
      undo: 'Set the level back to `info` and apply the configuration.',
    },
    'more-storage': {
      title: 'Add loglevel to the storage block',
      body: 'Write `loglevel` beside `bucket` and `region`. Driver of GitLab before 19.0 (`s3`): `logdebug`, or `logdebugwithrequesterrors,logdebugwithrequestretries` for failures only. Driver of 19.0 and later (`s3_v2`): `logrequest,logresponse,logretries`. The forms with body log the data itself: do not use them here.',
      undo: 'Put the copy back and apply it.',
    },
    apply: {
      title: 'Apply the configuration',
      body: 'The registry restarts; pushes and pulls under way fail and can be repeated.',
      undo: 'Put the setting back as it was and apply it again.',
    },
    repeat: {
      title: 'Repeat what fails, then see that debug lines came',
      body: 'Once is enough. Note the time to the second. Lines of the S3 library need not carry a level, so this can say 0 for them.',
    },
    save: {
      title: 'Save the log',
      body: 'The file is readable by you alone. Paste it on the start page to have it read; nothing leaves your browser.',
    },
    less: {
      title: 'Set the level back',
      body: 'Replace the line from before, so that the level is not set twice.',
      undo: 'Set it to `debug` again.',
    },
    'less-storage': {
      title: 'Take loglevel out again',
      body: 'Without it the S3 library logs nothing of its own: `logoff` is the default.',
      undo: 'Write it in again.',
    },
    'apply-less': {
      title: 'Apply the configuration',
      body: 'The registry restarts once more.',
      undo: 'Set the level again and apply it.',
    },
    'clean-up': {
      title: 'Delete what you no longer need',
      body: 'Debug lines stay in the log’s rotated files until those are removed. Delete your copy once the problem is solved, and take tokens out before you pass it on.',
    },
  },
  checks: {
    'quiet-again': {
      title: 'See that no new debug lines come',
      fixed: 'For half a minute no debug line was written.',
      notFixed:
        'Debug lines are still being written: the level was not set back, or the configuration was not applied.',
    },
  },
  evidence: {
    on: 'The log holds debug lines.',
    off: 'The last lines of the log hold no debug line.',
    quiet: 'No new debug lines are written.',
    'still-debug': 'New debug lines are still being written.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
