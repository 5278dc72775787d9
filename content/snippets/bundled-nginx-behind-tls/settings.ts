/** TLS ends in front of GitLab's own NGINX: the URL stays https, so that it announces https, and it listens in plain HTTP. */
import { joined, notApplicable, omnibusConfig, param, ruby, type Values } from '../../../src/snippets/define.ts';

export const params = {
  host: param.hostPort({ example: 'registry.example.com', fact: 'registryHost' }),
  listenPort: param.integer({ example: '5678', min: 1, max: 65535 }),
};

type Ruby = ReturnType<typeof ruby>;
type Given = Values<typeof params>;

/** @param listener the two listen settings, under the name that they have in this version */
export function behindTls(listener: (port: number) => Ruby) {
  const settings = ({ host, listenPort }: Given) => ruby`
    registry_external_url ${joined`https://${host}`}
    ${listener(Number(listenPort))}`;
  return {
    linux: { place: { file: '/etc/gitlab/gitlab.rb' }, render: settings },
    compose: { place: { file: 'docker-compose.yml' }, render: (values: Given) => omnibusConfig(settings(values)) },
    helm: notApplicable,
    source: notApplicable,
  } as const;
}
