import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** Asks for the container without reading anything in it, with the login of the Azure CLI. */
export default defineSnippet({
  params: {
    account: param.name({ example: 'myaccount' }),
    storageContainer: param.bucket({ example: 'my-registry', fact: 'bucket' }),
  },
  variants: {
    any: {
      place: { run: 'registry-host' },
      render: ({ account, storageContainer }) => shell`
        if az storage container show --auth-mode login --account-name ${account} --name ${storageContainer} --query name --output tsv; then echo 'registry bucket check: reachable'; else echo 'registry bucket check: not reachable'; fi`,
    },
  },
});
