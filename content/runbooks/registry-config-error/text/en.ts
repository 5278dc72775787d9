import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'The registry does not accept its configuration',
  summary: 'The registry stops at its start, because something in its configuration is not right.',
  symptom:
    'After a change every request ends in `502`. The registry log has a `configuration error:`, a `panic:` or a `fatal` line, again and again.',
  background: [
    'The registry reads its configuration once, when it starts. It names the first thing that it does not accept and ends; the service manager starts it again, and it says the same. So there may be a second fault behind the first.',
    'GitLab’s registry writes a `fatal` line such as `configuring application: …`. The upstream program prints `configuration error: …` with its usage, or a Go `panic:` with a stack. The stack says nothing more: the first line is the reason.',
    "With the Linux package, `/var/opt/gitlab/registry/config.yml` is generated. A correction there is lost at the next reconfigure, so correct `/etc/gitlab/gitlab.rb`. There `registry['storage']` is one hash, replaced as a whole.",
  ],
  questions: {
    part: {
      title: 'Which part does the message name?',
      findOut: 'Look at the last lines of the registry log, from the first line that is not a stack.',
      answers: {
        syntax: '`yaml:`, `unsupported version` or `unmarshal errors`',
        storage: 'A storage driver or one of its parameters',
        token: '`unable to configure authorization`',
        certificate: 'A TLS certificate or its key',
        address: '`listen tcp: address`',
        value: 'A single value, such as the log level',
        unsure: 'Something else',
      },
    },
  },
  outcomes: {
    'repair-syntax': {
      title: 'Repair the shape of the file',
      body: 'The file cannot be read as it is written. The line number in the message is where reading failed; the fault is often just above.',
    },
    'repair-storage': {
      title: 'Repair the storage settings',
      body: 'The driver is unknown to this program, named twice, or lacks a parameter.',
    },
    'repair-token': {
      title: 'Repair the token settings',
      body: 'The registry cannot set up the verification of GitLab’s tokens.',
    },
    'repair-certificate': {
      title: 'Repair certificate and key of the port',
      body: 'The registry serves TLS itself and cannot load what it needs.',
    },
    'repair-address': {
      title: 'Write the address as host and port',
      body: 'The listening address has no port, an impossible one, or a scheme in front.',
    },
    'repair-value': {
      title: 'Set an allowed value',
      body: 'One value is not among those that the registry knows. The message names it.',
    },
  },
  steps: {
    'show-log': {
      title: 'Read the first line of the failure',
      body: 'Everything below it, such as `goroutine 1 [running]:`, is only the stack.',
    },
    'show-file': {
      title: 'Print the configuration with line numbers',
      body: 'Secrets are masked. With Helm it is the template in the ConfigMap, so line numbers may differ.',
    },
    'back-up': { title: 'Keep a copy', body: 'It holds the same secrets, so guard it in the same way.' },
    'write-syntax': {
      title: 'Correct it at its source',
      body: 'Indent with spaces, never tabs; close every quote; put a value after a colon and a space. The file starts with `version: 0.1`. `cannot unmarshal` means that a block stands where one value belongs, or the reverse. With the Linux package, check `/etc/gitlab/gitlab.rb`, with Helm `values.yaml`.',
      undo: 'Put the earlier values back and apply again.',
    },
    'write-storage': {
      title: 'Name exactly one driver, with all it needs',
      body: '`must provide exactly one storage type` means two drivers: `cache`, `delete`, `maintenance` and `redirect` may stand beside one. An environment variable such as `REGISTRY_STORAGE_S3_BUCKET` adds a driver too. `s3` needs `bucket` and `region`. Do not switch to another driver to get going: images stay where they were, and all would be missing.',
      undo: 'Put the earlier values back and apply again.',
    },
    'write-token': {
      title: 'Give realm, service, issuer and certificate',
      body: '`auth.token` needs `realm`, `service`, `issuer` and `rootcertbundle`. `at least one token signing root certificate` means that the file holds no certificate: it is empty, or is the key. If the file is missing, a reconfigure of the Linux package writes it again. See [[token-untrusted-key]] before you make a new pair.',
      undo: 'Put the earlier values back and apply again.',
    },
    'write-certificate': {
      title: 'Point to a certificate and its own key',
      body: 'Both files must be there and readable for the user of the registry. `private key does not match public key` means that they are of two pairs. Behind a proxy that ends TLS, the registry needs no certificate in `http.tls` at all.',
      undo: 'Put the earlier values back and apply again.',
    },
    'write-address': {
      title: 'Set the address',
      body: 'Host and port only, without `http://`. With Helm the chart sets it.',
      undo: 'Put the earlier values back and apply again.',
    },
    'write-value': {
      title: 'Correct the value',
      body: 'Log levels are `error`, `warn`, `info` and `debug`; GitLab’s registry knows `trace` too. A duration has a unit, such as `10s`. Numbers and `true` or `false` stand without quotes.',
      undo: 'Put the earlier values back and apply again.',
    },
    apply: {
      title: 'Apply the configuration',
      body: 'With Docker Compose this creates the container anew, so all of GitLab is away for minutes.',
      undo: 'Apply again after the earlier values are back.',
    },
  },
  checks: {
    starts: {
      title: 'See whether the registry stays up',
      fixed: 'The registry accepted its configuration and stays up.',
      notFixed: 'It still stops. Read the log again: a second fault may have come to light.',
    },
  },
  evidence: {
    'not-readable': 'The registry cannot read its configuration file as it is written.',
    'value-refused': 'One value of the configuration is not allowed.',
    'no-single-storage': 'The configuration names no storage driver, or more than one.',
    'storage-parameter': 'The storage driver does not start with the parameters that it was given.',
    middleware: 'A block of the configuration lacks what it needs.',
    authorization: 'The registry could not set up how it checks tokens.',
    'tls-files': 'The registry could not load the certificate or key of its own port.',
    'listen-address': 'The listening address is not written as host and port.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
