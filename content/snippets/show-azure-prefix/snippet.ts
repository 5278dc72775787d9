import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** Where images lie: below a folder without a name (`/docker`), or at the top (`docker`) (topics.md A50). */
export default defineSnippet({
  params: {
    account: param.name({ example: 'myaccount' }),
    storageContainer: param.bucket({ example: 'my-registry', fact: 'bucket' }),
  },
  variants: {
    any: {
      place: { run: 'anywhere' },
      render: ({ account, storageContainer }) => shell`
        (
        account=${account} container=${storageContainer}
        first() { az storage blob list --auth-mode login --account-name "$account" --container-name "$container" --prefix "$1" --num-results 1 --query '[].name' --output tsv; }
        if [ -n "$(first /docker/registry/)" ]; then echo 'azure prefix: legacy'; fi
        if [ -n "$(first docker/registry/)" ]; then echo 'azure prefix: standard'; fi
        if [ -z "$(first /docker/registry/)$(first docker/registry/)" ]; then echo 'azure prefix: none, the container holds no images'; fi
        )`,
    },
  },
});
