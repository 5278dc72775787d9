import { changeSnippet, param, placeholder, settingParam } from '../../../src/snippets/define.ts';

/** The driver before 19.0 (topics.md A45). Exactly one of the two prefix settings is written, so that the layout does not depend on a default. */
export default changeSnippet({
  params: {
    account: param.name({ example: 'myaccount' }),
    storageContainer: param.bucket({ example: 'my-registry', fact: 'bucket' }),
    prefix: param.choice({ example: 'standard', choices: ['standard', 'legacy'], fact: 'azurePrefix' }),
    realm: settingParam('storage.azure.realm'),
    serviceurl: settingParam('storage.azure.serviceurl', { example: 'https://myaccount.blob.core.windows.net' }),
    rootdirectory: settingParam('storage.azure.rootdirectory', { example: 'registry/' }),
  },
  change: ({ account, storageContainer, prefix, realm, serviceurl, rootdirectory }) => ({
    'storage.azure.accountname': account,
    'storage.azure.container': storageContainer,
    'storage.azure.legacyrootprefix': prefix === 'legacy' ? true : undefined,
    'storage.azure.trimlegacyrootprefix': prefix === 'legacy' ? undefined : true,
    'storage.azure.accountkey': placeholder('REPLACE-WITH-ACCOUNT-KEY'),
    'storage.azure.realm': realm,
    'storage.azure.serviceurl': serviceurl,
    'storage.azure.rootdirectory': rootdirectory,
    'storage.delete.enabled': true,
  }),
});
