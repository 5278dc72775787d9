import { changeSnippet, joined, param, placeholder } from '../../../src/snippets/define.ts';
import { azureChange, azureParams } from '../configure-azure-key/azure-parameters.ts';

/** With the secret of an application; the value of the type is `client_secret`, literally (topics.md A46). */
export default changeSnippet({
  params: {
    ...azureParams,
    tenant: param.name({ example: '00000000-0000-0000-0000-000000000000' }),
    client: param.name({ example: '11111111-1111-1111-1111-111111111111' }),
  },
  change: (values) =>
    azureChange(values, {
      'storage.azure_v2.credentials_type': joined`client_secret`,
      'storage.azure_v2.tenant_id': values.tenant,
      'storage.azure_v2.client_id': values.client,
      'storage.azure_v2.secret': placeholder('REPLACE-WITH-CLIENT-SECRET'),
    }),
});
