import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Storage block for Azure with an account key (azure_v2)',
  params: {
    account: 'Storage account',
    storageContainer: 'Container of the account',
    prefix: 'Layout of the container',
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
