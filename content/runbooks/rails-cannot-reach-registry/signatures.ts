import { defineSignatures } from '../../../src/diagnose/define.ts';

/** topics.md A7 and signatures.md S6: what Rails, its pages and our own command say of the way to the registry. */
export default defineSignatures({
  'client-exception': {
    role: 'cause',
    literals: ['Faraday::ConnectionFailed', 'Faraday::SSLError', 'Faraday::TimeoutError'],
    pattern:
      /^(?=[\s\S]{0,12000}?ContainerRegistry::(?:GitlabApi|Base)?Client)[\s\S]{0,12000}?Faraday::(?:ConnectionFailed|SSLError|TimeoutError)/,
    speakers: ['rails', 'unknown'],
    registry: true,
    examples: [
      '{"severity":"ERROR","time":"2026-01-10T10:00:00.123Z","correlation_id":"01","exception.class":"Faraday::ConnectionFailed","exception.message":"Failed to open TCP connection to 127.0.0.1:5000","extra.class":"ContainerRegistry::Client","extra.url":"http://127.0.0.1:5000"}',
    ],
    lookAlikes: [
      '{"severity":"ERROR","correlation_id":"01","exception.class":"Faraday::ConnectionFailed","extra.class":"Integrations::Jira"}',
    ],
  },
  banner: {
    role: 'symptom',
    literals: ['trouble connecting to the Container Registry'],
    pattern: /We are having trouble connecting to the Container Registry/,
    suggests: { 'rails-cannot-reach-registry': 4, 'token-untrusted-key': 2, 'missing-registry-key': 1 },
    registry: true,
    examples: ['We are having trouble connecting to the Container Registry. Please try refreshing the page.'],
    lookAlikes: ['We are having trouble connecting to the server.'],
  },
  'old-banner': {
    role: 'symptom',
    literals: ['trouble connecting to Docker'],
    pattern:
      /We are having trouble connecting to Docker, which could be due to an issue with your project name or path/,
    suggests: { 'rails-cannot-reach-registry': 4, 'token-untrusted-key': 2, 'invalid-image-name': 2 },
    registry: true,
    examples: [
      'We are having trouble connecting to Docker, which could be due to an issue with your project name or path.',
    ],
    lookAlikes: ['We are having trouble connecting to Docker Desktop.'],
  },
  'asked-refused': {
    role: 'cause',
    literals: ['registry from GitLab: '],
    pattern: /^registry from GitLab: refused$/m,
    sets: { railsReach: 'refused' },
    registry: true,
    examples: ['registry from GitLab: refused'],
    lookAlikes: ['registry from GitLab: answered'],
  },
  'asked-timeout': {
    role: 'cause',
    literals: ['registry from GitLab: '],
    pattern: /^registry from GitLab: no answer$/m,
    sets: { railsReach: 'timeout' },
    registry: true,
    examples: ['registry from GitLab: no answer'],
    lookAlikes: ['registry from GitLab: answered'],
  },
  'asked-name': {
    role: 'cause',
    literals: ['registry from GitLab: '],
    pattern: /^registry from GitLab: name not found$/m,
    sets: { railsReach: 'name' },
    registry: true,
    examples: ['registry from GitLab: name not found'],
    lookAlikes: ['registry from GitLab: answered'],
  },
  'asked-certificate': {
    role: 'cause',
    literals: ['registry from GitLab: '],
    pattern: /^registry from GitLab: certificate$/m,
    sets: { railsReach: 'certificate' },
    registry: true,
    examples: ['registry from GitLab: certificate'],
    lookAlikes: ['registry from GitLab: answered'],
  },
  'asked-other': {
    role: 'cause',
    literals: ['registry from GitLab: '],
    pattern: /^registry from GitLab: something else answers$/m,
    sets: { railsReach: 'other' },
    registry: true,
    examples: ['registry from GitLab: something else answers'],
    lookAlikes: ['registry from GitLab: answered'],
  },
  'asked-off': {
    role: 'cause',
    literals: ['registry from GitLab: '],
    pattern: /^registry from GitLab: switched off$/m,
    sets: { railsReach: 'off' },
    registry: true,
    examples: ['registry from GitLab: switched off'],
    lookAlikes: ['registry from GitLab: answered'],
  },
  'asked-answered': {
    role: 'context',
    literals: ['registry from GitLab: '],
    pattern: /^registry from GitLab: answered$/m,
    sets: { railsReach: 'answered' },
    healthy: true,
    registry: true,
    examples: ['registry from GitLab: answered'],
    lookAlikes: ['registry from GitLab: refused'],
  },
});
