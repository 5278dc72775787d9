import { changeSnippet, joined } from '../../../src/snippets/define.ts';
import { azureChange, azureParams } from '../configure-azure-key/azure-parameters.ts';

/** With what the machine or the pod is (topics.md A46). */
export default changeSnippet({
  params: azureParams,
  change: (values) => azureChange(values, { 'storage.azure_v2.credentials_type': joined`default_credentials` }),
});
