import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Storage block for Azure with an application (azure_v2)',
  params: {
    account: 'Storage account',
    storageContainer: 'Container of the account',
    prefix: 'Layout of the container',
    tenant: 'Tenant ID',
    client: 'Client ID of the application',
    realm: 'Cloud',
    serviceurl: 'Address of the blob service',
    rootdirectory: 'Prefix',
    maxRetries: 'Retries',
    tryTimeout: 'Time for one try',
    retryDelay: 'First wait',
    maxRetryDelay: 'Longest wait',
    poolInitial: 'First interval of polling',
    poolMax: 'Longest interval of polling',
    poolElapsed: 'Polling altogether',
    debug: 'Log what the SDK does',
    events: 'Events to log',
  },
} satisfies SnippetText<typeof snippet>;
