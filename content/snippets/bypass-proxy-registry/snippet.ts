import { changeSnippet, defineSnippet, joined, param, shell } from '../../../src/snippets/define.ts';

/** In a file: the package's and the chart's environment of the registry. Variables of the Compose container do not reach it (config.md 4). */
const inFile = changeSnippet({
  params: {
    storage: param.host({ example: 's3.example.com' }),
    unit: param.name({ example: 'registry' }),
  },
  change: ({ storage }) => ({ 'registry.no_proxy': joined`${storage},localhost,127.0.0.1` }),
});

/** For the registry's own requests to the object storage (beyond.md B7). */
export default defineSnippet({
  ...inFile,
  variants: {
    ...inFile.variants,
    source: {
      place: { run: 'registry-host' },
      render: ({ storage, unit }) => shell`
        sudo mkdir -p /etc/systemd/system/${unit}.service.d
        printf '[Service]\nEnvironment="NO_PROXY=%s"\n' ${joined`${storage},localhost,127.0.0.1`} | sudo tee /etc/systemd/system/${unit}.service.d/no-proxy.conf
        sudo systemctl daemon-reload`,
    },
  },
});
