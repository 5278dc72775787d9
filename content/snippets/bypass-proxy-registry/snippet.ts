import { defineSnippet, joined, omnibusConfig, param, ruby, shell, yaml } from '../../../src/snippets/define.ts';

/**
 * For the registry's own requests to the object storage (beyond.md B7). Variables of the Compose container do not reach it:
 * its environment is what `registry['env']` says (config.md 4).
 */
export default defineSnippet({
  params: {
    storage: param.host({ example: 's3.example.com' }),
    unit: param.name({ example: 'registry' }),
  },
  variants: {
    linux: {
      place: { file: '/etc/gitlab/gitlab.rb' },
      render: ({ storage }) => ruby`
        registry['env'] = { 'NO_PROXY' => ${joined`${storage},localhost,127.0.0.1`} }`,
    },
    compose: {
      place: { file: 'docker-compose.yml' },
      render: ({ storage }) =>
        omnibusConfig(ruby`
          registry['env'] = { 'NO_PROXY' => ${joined`${storage},localhost,127.0.0.1`} }`),
    },
    helm: {
      place: { file: 'values.yaml' },
      render: ({ storage }) => yaml`
        registry:
          extraEnv:
            NO_PROXY: ${joined`${storage},localhost,127.0.0.1`}`,
    },
    source: {
      place: { run: 'registry-host' },
      render: ({ storage, unit }) => shell`
        sudo mkdir -p /etc/systemd/system/${unit}.service.d
        printf '[Service]\nEnvironment="NO_PROXY=%s"\n' ${joined`${storage},localhost,127.0.0.1`} | sudo tee /etc/systemd/system/${unit}.service.d/no-proxy.conf
        sudo systemctl daemon-reload`,
    },
  },
});
