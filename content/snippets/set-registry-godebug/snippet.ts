import { defineSnippet, omnibusConfig, param, ruby, shell, yaml } from '../../../src/snippets/define.ts';

/** The Linux package sets `tlsmlkem=0` itself; a value of one's own replaces it, so both are written (topics.md A20). */
const env = ruby`registry['env'] = { 'GODEBUG' => 'tlsmlkem=0,http2client=0' }`;

export default defineSnippet({
  params: { unit: param.name({ example: 'registry' }) },
  variants: {
    linux: { place: { file: '/etc/gitlab/gitlab.rb' }, render: () => env },
    compose: { place: { file: 'docker-compose.yml' }, render: () => omnibusConfig(env) },
    helm: {
      place: { file: 'values.yaml' },
      render: () => yaml`
        registry:
          extraEnv:
            GODEBUG: http2client=0`,
    },
    source: {
      place: { run: 'registry-host' },
      render: ({ unit }) => shell`
        sudo mkdir -p /etc/systemd/system/${unit}.service.d
        printf '[Service]\nEnvironment="GODEBUG=http2client=0"\n' | sudo tee /etc/systemd/system/${unit}.service.d/http2.conf
        sudo systemctl daemon-reload`,
    },
  },
});
