import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'Pushes to Google Cloud Storage end in 502 while the registry is busy',
  summary: 'The registry’s HTTP/2 connections to Google Cloud Storage keep its processor busy until uploads break.',
  symptom:
    'With images in Google Cloud Storage, `docker push` ends with `502 Bad Gateway`. Meanwhile the registry process takes one processor core or more. Pulls work. NGINX has `upstream prematurely closed connection` or `upstream timed out`, not `Connection refused`.',
  background: [
    'The registry talks to Google Cloud Storage over HTTP/2, which carries many transfers in one connection. During pushes this has been seen to drive the load of the registry process up, until it answers too late or not at all; NGINX then answers 502 in its place.',
    'Three things together point to it: the storage driver is `gcs`, the load of the registry is high during pushes, and NGINX reached the registry. `Connection refused` (111) is something else: then nothing listens at the upstream address.',
    'The workaround is to keep Go from using HTTP/2 as a client: the variable `GODEBUG` with `http2client=0`, in the environment of the registry process. Requests of clients to the registry are not affected. Take it out again once a newer version no longer needs it.',
    "Two traps. The Linux package sets `GODEBUG` itself, to `tlsmlkem=0`, and a value of your own replaces it, so that both belong into it. And a variable in the `environment:` of the Compose service does not reach the registry inside the container: it has to stand in `registry['env']`.",
  ],
  questions: {
    driver: {
      title: 'Are the images in Google Cloud Storage?',
      help: 'The command shows the storage block in use, secrets masked. The driver is the first word in it.',
      answers: { gcs: 'Yes: `gcs`', other: 'No, another driver', unsure: 'I do not know' },
    },
    'proxy-says': {
      title: 'What does NGINX log for a failed push?',
      help: 'The command shows the last errors of the proxy. Take one whose time fits.',
      answers: {
        closed: '`upstream prematurely closed connection`',
        timeout: '`upstream timed out`',
        refused: '`Connection refused`, or it does not find the upstream',
        unsure: 'I cannot tell',
      },
    },
    load: {
      title: 'How busy is the registry while a push runs?',
      help: 'Run the command during a push. It measures for a few seconds; 100 percent is one processor core.',
      answers: { high: 'A whole core or more', normal: 'Less than one core', unsure: 'I cannot measure it' },
    },
    http2: {
      title: 'May the registry use HTTP/2 as a client?',
      help: 'The command reads the variable as the registry gets it. If the file does not exist, HTTP/2 is on.',
      answers: { on: 'Yes', off: 'No: `http2client=0` is set already', unsure: 'I do not know' },
    },
  },
  outcomes: {
    'turn-off-http2': {
      title: 'Let the registry speak HTTP/1.1 to Google Cloud Storage',
      body: 'It is a workaround, easily undone. If the load stays high and the 502 errors remain, HTTP/2 was not the reason.',
    },
    elsewhere: {
      title: 'The 502 has another reason',
      body: 'It is not the HTTP/2 connection to Google Cloud Storage. What NGINX meets on its way to the registry says more.',
    },
  },
  steps: {
    see: {
      title: 'See which value is set now',
      body: 'Whatever stands in it already has to be kept.',
    },
    set: {
      title: 'Set the variable',
      body: "If `registry['env']` is set already, add the entry to it: a second assignment replaces the first. With Helm the chart sets no `GODEBUG` of its own.",
      undo: 'Put the previous value back, or take the entry out, and apply the configuration.',
    },
    apply: {
      title: 'Apply the configuration',
      body: 'The registry restarts. Pushes and pulls under way fail and can be repeated.',
      undo: 'Put the previous configuration back and apply it again.',
    },
    'see-again': {
      title: 'Make sure that it has arrived',
      body: 'It has to print `registry http2: off`.',
    },
  },
  checks: {
    push: {
      title: 'Push the image that failed',
      fixed: 'The push went through. Watch the load for a while during busy hours.',
      notFixed: 'It still fails. If the load is normal now, look at the proxy instead.',
    },
  },
  evidence: {
    'connection-broken': 'An HTTP/2 connection of the registry to Google Cloud Storage broke.',
    'upload-cut': 'The proxy passed an upload to the registry and got no answer.',
    'http2-switched-off': 'HTTP/2 is switched off in this setting.',
    'load-high': 'The registry process takes one processor core or more.',
    'load-normal': 'The registry process is not busy.',
    'http2-on': 'The registry may use HTTP/2 as a client.',
    'http2-off': 'The registry does not use HTTP/2 as a client.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
