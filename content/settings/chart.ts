/** What only the Helm chart has: pods, Secrets, Ingress and addresses. Source: config.md 6 and 7. */
import { defineSettings, type Setting } from '../../src/configuration/define.ts';
import { inChart } from './places.ts';

/** Values below `registry` and `global` as settings `chart.<value>`. */
const values = <const K extends Readonly<Record<string, Omit<Setting, 'places'>>>>(kinds: K) =>
  Object.fromEntries(
    Object.entries(kinds).map(([key, kind]) => [
      `chart.${key}`,
      { ...kind, places: inChart(key.startsWith('global.') ? key : `registry.${key}`) } satisfies Setting,
    ]),
  ) as { [Key in Extract<keyof K, string> as `chart.${Key}`]: Setting };

export const chart = defineSettings(
  values({
    'image.tag': { type: 'text' },
    'service.externalPort': { type: 'integer', default: 5000, range: [1, 65535] },
    'service.internalPort': { type: 'integer', default: 5000, range: [1, 65535] },
    'deployment.terminationGracePeriodSeconds': { type: 'integer', default: 30, range: [0, 86400] },
    'hpa.minReplicas': { type: 'integer', default: 2, range: [1, 1000] },
    'hpa.maxReplicas': { type: 'integer', default: 10, range: [1, 1000] },
    'hpa.cpu.targetAverageUtilization': { type: 'integer', default: 75, range: [1, 100] },
    'storage.secret': { type: 'name' },
    'storage.key': { type: 'name', default: 'config' },
    'storage.extraKey': { type: 'name' },
    'minio.redirect': { type: 'boolean', default: false },
    'metrics.serviceMonitor': { type: 'map' },
    'certificate.secret': { type: 'name' },
    'httpSecret.secret': { type: 'name' },
    'httpSecret.key': { type: 'name' },
    extraEnvFrom: { type: 'map' },
    'ingress.enabled': { type: 'boolean' },
    'ingress.tls.enabled': { type: 'boolean' },
    'ingress.tls.secretName': { type: 'name' },
    'ingress.annotations': { type: 'map' },
    'ingress.configureCertmanager': { type: 'boolean' },
    'ingress.path': { type: 'path' },
    'gatewayRoute.timeouts.request': { type: 'duration', default: '900s' },
    'gatewayRoute.timeouts.backendRequest': { type: 'duration', default: '900s' },
    'tls.enabled': { type: 'boolean' },
    'tls.secretName': { type: 'name' },
    'tls.verify': { type: 'boolean' },
    'tls.caSecretName': { type: 'name' },
    networkpolicy: { type: 'map' },
    'database.password.secret': { type: 'name' },
    'database.migrations.enabled': { type: 'boolean', default: true },
    'database.migrations.activeDeadlineSeconds': { type: 'integer', default: 3600, range: [1, 1000000] },
    'database.migrations.backoffLimit': { type: 'integer', default: 6, range: [0, 1000] },
    serviceAccount: { type: 'map' },
    'securityContext.runAsUser': { type: 'integer', default: 1000, range: [0, 4294967294] },
    'global.registry.bucket': { type: 'bucket' },
    'global.registry.certificate.secret': { type: 'name' },
    'global.registry.httpSecret.secret': { type: 'name' },
    'global.registry.httpSecret.key': { type: 'name' },
    'global.registry.notificationSecret.secret': { type: 'name' },
    'global.registry.notificationSecret.key': { type: 'name' },
    'global.hosts.registry.name': { type: 'host' },
    'global.hosts.registry.protocol': { type: 'choice', choices: ['http', 'https'] },
    'global.hosts.registry.https': { type: 'boolean' },
    'global.certificates.customCAs': { type: 'list' },
    'global.minio.enabled': { type: 'boolean' },
  }),
);
