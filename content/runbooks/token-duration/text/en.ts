import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'Set how long registry tokens live',
  summary:
    'One setting of GitLab says for how many minutes a registry token is valid; it takes effect without a restart, and a decoded token proves it.',
  symptom:
    'Pushes of large layers end with `unauthorized: authentication required` after about the same time each, five minutes by default, while small images go through.',
  background: [
    'A client asks GitLab for a token and shows it to the registry with every request. The registry looks at the token when a request arrives, so a token has to live until the last request of a layer has arrived. The default is 5 minutes; the registry allows 60 seconds more on either side.',
    'The setting is called `container_registry_token_expire_delay` and holds for every token that users, jobs and deploy tokens are given. It is kept in GitLab’s database, not in a file: nothing has to be applied, and it is the same for every install method. Nodes keep settings in a cache for up to a minute.',
    'A token cannot be taken back. Whoever loses their rights, or whose password is changed, can still use a token until it ends. So take the shortest time that serves: 15 to 60 minutes are usual, GitLab.com has 15.',
    'Often something else makes the upload slow: a proxy that stores the whole layer before it passes it on lets the token age in the meantime. See [[token-expired-mid-push]] before you give tokens a long life. In a CI job a refusal with `HTTP Basic: Access denied` is none of this: there the job’s own password ended with the job.',
  ],
  questions: {
    fresh: {
      title: 'Is a fresh login accepted?',
      help: 'If even a token that was just issued is refused, a longer life does not help: then a clock is wrong.',
      answers: {
        refused: 'No, it is refused at once',
        accepted: 'Yes; only long pushes fail, or I want to change the value',
        unsure: 'I do not know',
      },
    },
    way: {
      title: 'How do you want to set it?',
      help: 'All three set the same value. They need an administrator.',
      answers: {
        page: 'In the Admin area',
        api: 'By the API',
        console: 'From the server, with Rails',
        unsure: 'It does not matter',
      },
    },
  },
  outcomes: {
    'by-page': {
      title: 'Set it in the Admin area',
      body: 'This is the simplest way, and the change is on record in GitLab.',
    },
    'by-api': {
      title: 'Set it by the API',
      body: 'Good for automation. It takes an access token of an administrator with the scope `api`.',
    },
    'by-console': {
      title: 'Set it from the server',
      body: 'For those who have a shell on the server and no browser. Starting Rails takes about a minute.',
    },
    clock: {
      title: 'A clock is wrong',
      body: 'A token that was just issued must not have expired.',
    },
  },
  steps: {
    measure: {
      title: 'Measure what holds now',
      body: 'The command decodes a fresh token and prints `exp` minus `iat`. With the default it is 300 seconds. Note the number for the way back.',
    },
    'see-by-api': {
      title: 'See what holds now',
      body: 'Note the number for the way back. Without an answer, the token is not that of an administrator or lacks the scope `api`.',
    },
    'see-in-console': {
      title: 'See what holds now',
      body: 'Note the number for the way back.',
    },
    choose: {
      title: 'Choose the shortest time that serves',
      body: 'Time the slowest push of one layer, and double it. More than 60 minutes is a sign that the layer, the uplink or a buffering proxy is to be mended instead.',
    },
    'set-on-page': {
      title: 'Set `Authorization token duration (minutes)`',
      body: 'In the Admin area go to `Settings > CI/CD`, expand `Container Registry`, enter the number and save.',
      undo: 'Set the former number. Tokens already given out keep the life they were given.',
    },
    'set-by-api': {
      title: 'Set the number',
      body: 'It prints the value that holds from now on.',
      undo: 'Set the former number. Tokens already given out keep the life they were given.',
    },
    'set-in-console': {
      title: 'Set the number',
      body: 'It prints the value that holds from now on.',
      undo: 'Set the former number. Tokens already given out keep the life they were given.',
    },
  },
  checks: {
    duration: {
      title: 'Decode a fresh token',
      fixed: 'Tokens live as long as you set.',
      notFixed:
        'The token lives another time, or none was given. Settings are cached for up to a minute: wait, and ask again. If it stays at 300 seconds, the value was not saved. If there is no token, name and password were refused; with two-factor authentication give an access token instead of the password.',
    },
  },
  evidence: {
    'as-set': 'A fresh token lives as long as was set.',
    'not-as-set': 'A fresh token lives another time than was set.',
    'no-token': 'GitLab gave no token for this login.',
    setting: 'The setting as GitLab has it, in minutes.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
