import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** The registry writes everything below docker/registry/v2/; in the old layout there is a slash in front (topics.md A50). */
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
        some() { az storage blob list --auth-mode login --account-name "$account" --container-name "$container" --prefix "$1" --num-results 3 --query '[].name' --output tsv; }
        if { some docker/registry/v2/; some /docker/registry/v2/; } | grep docker/registry/v2/; then echo 'registry bucket check: holds images'; else echo 'registry bucket check: empty'; fi
        )`,
    },
  },
});
