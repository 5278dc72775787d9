import { changeSnippet, joined, placeholder } from '../../../src/snippets/define.ts';
import { azureChange, azureParams } from './azure-parameters.ts';

/** With the key of the account (topics.md A46). */
export default changeSnippet({
  params: azureParams,
  change: (values) =>
    azureChange(values, {
      'storage.azure_v2.credentials_type': joined`shared_key`,
      'storage.azure_v2.accountkey': placeholder('REPLACE-WITH-ACCOUNT-KEY'),
    }),
});
