import type { DiagramText } from '../../../../src/diagrams/define.ts';
import type diagram from '../diagram.ts';

export default {
  title: 'How a client gets its token',
  description:
    'A client asks the registry, is sent to GitLab for a token, and asks the registry again with it. The registry and GitLab do not talk to each other for this: what joins them is the certificate with which the registry checks GitLab’s signature.',
  actors: {
    client: 'Client',
    registry: 'Registry',
    gitlab: 'GitLab (Rails)',
  },
  steps: {
    ask: '`GET /v2/`, without a token',
    challenge: '`401`: the realm is `https://gitlab.example.com/jwt/auth`, with service and scope',
    credentials: '`GET /jwt/auth` with user name and password or token, service and scope',
    rights: 'Checks the credentials, grants what of the scope is allowed, and signs with its private key',
    token: '`200` with the token, good for 5 minutes by default',
    again: 'The first request again, with `Authorization: Bearer`',
    verify: 'Checks issuer, audience and times, the signature with its certificate, then the rights in the token',
    done: '`200`, or `401` again',
  },
} satisfies DiagramText<typeof diagram>;
