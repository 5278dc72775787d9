import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'Make the five first checks',
  summary:
    'Clocks, storage, logs, proxy and the first answer: five commands that change nothing show where in the chain a registry fails.',
  symptom:
    'Something is wrong with the registry, and you have no message that names the cause. Or you want to be sure that it is sound after a change.',
  background: [
    'Each check rules out one link of the chain, from what lies beneath everything to what a client sees. They are in this order because a fault in an early one makes the later ones fail as well. Run each command, paste its output, and go on until one of them finds something.',
    'The answer of a healthy registry looks like an error: `401 Unauthorized`, with the header `Docker-Distribution-Api-Version: registry/2.0`, and a `Www-Authenticate` header whose `realm` is the address of GitLab followed by `/jwt/auth`. It means: I am the registry, and I want a token from there. GitLab’s own registry sends 162 bytes with it for `/v2/_catalog`, the upstream one 145.',
    'That a login succeeds proves less than it seems: `docker login` prints `Login Succeeded` for any server that answers 200 on `/v2/`, even a web page. So the last check looks at the headers.',
    'Two places differ from older instructions. From GitLab 18.5 the NGINX file of the registry is `/var/opt/gitlab/nginx/conf/service_conf/gitlab-registry.conf`; before, it was `/var/opt/gitlab/nginx/conf/gitlab-registry.conf`. And on the side of GitLab, `production_json.log` and `auth_json.log` say more than `production.log`.',
  ],
  questions: {
    clocks: {
      title: 'Check 1: do the clocks agree?',
      help: 'The registry compares the times in GitLab’s tokens with its own clock, and the object storage compares the time of each request with its own. Compare `date -u` on the client too: a wrong clock there makes certificates look invalid.',
      answers: {
        agree: 'They agree to the minute',
        apart: 'They are apart',
        unsure: 'I cannot tell',
      },
    },
    storage: {
      title: 'Check 2: does the storage serve the registry?',
      help: 'The command prints the last lines of the log that come from the storage. With S3 three things are to be right: the credentials, the permissions of the IAM user or role, and the region. A wrong one of them shows as a code such as `InvalidAccessKeyId`, `AccessDenied` or `AuthorizationHeaderMalformed`. With a file system nothing is printed except that the disk is full; look at the free space and the owner of the directory.',
      answers: {
        quiet: 'Nothing is wrong with it',
        trouble: 'The object storage refuses, breaks off or is not reachable',
        'disk-full': 'The disk is full',
        'disk-rights': 'The registry may not write to its directory',
        unsure: 'I cannot tell',
      },
    },
    logs: {
      title: 'Check 3: what do the two logs say?',
      help: 'Repeat what fails, then run the command at once. It prints the last errors of the registry, and of GitLab where they concern the registry.',
      answers: {
        quiet: 'Neither has errors',
        registry: 'The registry’s log has errors',
        gitlab: 'GitLab’s log has errors',
        'no-log': 'The registry has no log at all',
        unsure: 'I cannot tell',
      },
    },
    proxy: {
      title: 'Check 4: does the proxy pass requests on to the registry?',
      help: 'The command shows the server for the registry’s port, and asks the registry at the address it passes to. With Helm it looks for the route and for pods that are ready. If a proxy of your own stands in front, look at that one too.',
      answers: {
        'passes-on': 'Yes, and the registry answers there',
        'no-server': 'There is no server for the registry',
        'no-registry': 'It passes them on, but the registry does not answer',
        ipv6: 'It uses `localhost`, and IPv6 is refused',
        'no-scheme': 'It does not set `X-Forwarded-Proto`',
        unsure: 'I cannot tell',
      },
    },
    answer: {
      title: 'Check 5: how does the registry answer a first request?',
      help: 'Run it where the error shows: on the client, the runner or the node. It shows the whole exchange and ends with one line that says what it means.',
      answers: {
        token: '401, and it names GitLab’s address for tokens',
        'plain-realm': '401, but the address for tokens is plain HTTP',
        untrusted: 'The certificate is not trusted',
        expired: 'The certificate has expired',
        'other-name': 'The certificate is for another name',
        'no-tls': 'The port does not speak TLS',
        'no-name': 'The name is not found',
        'no-connection': 'There is no connection',
        gateway: '502, 503 or 504 from a proxy',
        unavailable: '503 from the registry itself',
        'not-found': '`404 page not found`',
        other: 'A web page, or 200 without a token',
        unsure: 'I cannot tell',
      },
    },
  },
  outcomes: {
    'all-well': {
      title: 'Everything answers as it should',
      body: 'All five links hold. What still fails lies in rights, in a name, in one image, or between GitLab and the registry. Look at those now.',
    },
    'registry-errors': {
      title: 'The registry’s log names the fault',
      body: 'One line of the log usually is enough. Where you cannot paste it, the questions that follow lead on from what you see.',
    },
    'gitlab-errors': {
      title: 'GitLab fails where it gives out tokens',
      body: 'The registry is not to blame: requests fail at GitLab. Most often it is the address that issues tokens.',
    },
    'from-what-you-see': {
      title: 'Go on from what you see',
      body: 'The commands could not be run or did not answer. Go on from what people see.',
    },
    'clock-skew': {
      title: 'The clocks are apart',
      body: 'Correct the clock before anything else: it alone can refuse every token.',
    },
    's3-credentials': {
      title: 'The object storage is in trouble',
      body: 'The next runbook sorts out which trouble it is.',
    },
    'storage-full': {
      title: 'There is no room left',
      body: 'Without room nothing can be pushed; pulling still works.',
    },
    'storage-permission': {
      title: 'The registry may not use its directory',
      body: 'The owner, a parent directory or a policy of the system keeps it out.',
    },
    'registry-crash-loop': {
      title: 'The registry does not run',
      body: 'Without a log the registry has never run here, or ends before it writes. The state shows which. If it is simply off, switch it on first.',
    },
    'request-not-forwarded': {
      title: 'Requests do not arrive at the registry as they were sent',
      body: 'A server for the registry is missing, or the path is changed on the way.',
    },
    'gateway-error': {
      title: 'The proxy gets no answer',
      body: 'The proxy is there, and what stands behind it does not answer.',
    },
    'registry-ipv6-upstream': {
      title: 'The proxy tries IPv6, where nobody listens',
      body: 'About every other request fails with 502.',
    },
    'push-retry-forwarded-headers': {
      title: 'The proxy does not say that clients use HTTPS',
      body: 'The registry then sends uploads to an `http://` address.',
    },
    'token-rejected': {
      title: 'Clients are sent to the wrong address for tokens',
      body: 'The address is to be the one users have for GitLab, with `https://`.',
    },
    'x509-unknown-authority': {
      title: 'The client does not trust the certificate',
      body: 'The authority is unknown to it, or a part of the chain is not sent.',
    },
    'x509-expired': {
      title: 'The certificate has expired',
      body: 'Renew it, and make the server use the new one.',
    },
    'x509-name-mismatch': {
      title: 'The certificate is for another name',
      body: 'The name that clients use has to stand in the certificate.',
    },
    'http-https-mismatch': {
      title: 'HTTP and HTTPS meet at this port',
      body: 'The client speaks TLS, and the port does not.',
    },
    'dns-failure': {
      title: 'The name of the registry is not found',
      body: 'Nothing else can be tested before the name is found.',
    },
    'registry-unreachable': {
      title: 'Nothing answers at the port',
      body: 'Nothing listens there, or a firewall is in between.',
    },
    'storage-health-check-failing': {
      title: 'The registry has taken itself out of service',
      body: 'Its own check of the storage fails, so it answers every request with 503.',
    },
    'wrong-registry-address': {
      title: 'Something other than GitLab’s registry answers',
      body: 'If it is your registry after all and it answers 200 without a token, its configuration lacks `auth.token`, and anyone can pull: add it at once.',
    },
  },
  steps: {
    'see-state': {
      title: 'See whether the registry runs, and since when',
      body: 'A few seconds of uptime, again and again, mean that it is being started over and over.',
    },
    'ask-from-gitlab': {
      title: 'Ask the registry from GitLab',
      body: 'GitLab’s pages use an internal address, which clients never see. If this fails while clients work, see [[rails-cannot-reach-registry]].',
    },
    repeat: {
      title: 'Repeat what failed, and paste all of it',
      body: 'Paste the whole output of the client, from the command to the last line, on the start page. A message that looks unimportant is often the one that decides.',
    },
    'paste-errors': {
      title: 'Paste the lines on the start page',
      body: 'It reads them and names the cause. Tokens and passwords are not needed; nothing you paste leaves the browser.',
    },
  },
  checks: {
    login: {
      title: 'Log in to the registry',
      fixed: 'A login works from end to end.',
      notFixed:
        'GitLab gave a token and the registry refused it. Paste the lines of the registry’s log at this moment on the start page.',
    },
  },
  evidence: {
    'no-storage-errors': 'The log has no errors that come from the storage.',
    'log-quiet': 'Neither log holds recent errors.',
    'log-registry': 'The registry’s log holds recent errors.',
    'log-gitlab': 'GitLab’s log holds recent errors that concern the registry.',
    'log-missing': 'The registry has written no log here.',
    'proxy-passes-on': 'The proxy passes requests on, and the registry answers there.',
    'proxy-no-server': 'The proxy has no server for the registry.',
    'proxy-no-registry': 'Nothing answers at the address the proxy passes to.',
    'proxy-ipv6': 'The proxy passes to `localhost`, and nothing answers over IPv6.',
    'proxy-no-scheme': 'The proxy does not set `X-Forwarded-Proto`.',
    'answer-token': 'The registry asks for a token and says where: as it should.',
    'answer-plain-realm': 'The registry sends clients to an address for tokens without TLS.',
    'answer-untrusted': 'The client does not trust the certificate of the registry.',
    'answer-expired': 'The certificate of the registry has expired.',
    'answer-other-name': 'The certificate does not hold the name that was asked for.',
    'answer-no-tls': 'What answered did not speak TLS.',
    'answer-no-name': 'The name of the registry was not found.',
    'answer-no-connection': 'No connection came about.',
    'answer-gateway': 'A proxy got no answer from the registry.',
    'answer-unavailable': 'The registry answers that it is unavailable.',
    'answer-not-found': 'A registry answered, but the path did not arrive as it was sent.',
    'answer-other': 'What answered is not GitLab’s registry asking for a token.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
