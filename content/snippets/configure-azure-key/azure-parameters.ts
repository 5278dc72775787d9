/**
 * The fields of the newer Azure driver and the settings they become (config.md 5, topics.md A46, A50). Exactly one of the two prefix
 * settings is written, so that the layout does not depend on a default.
 */
import { param, settingParam, type Change, type Values } from '../../../src/snippets/define.ts';

export const azureParams = {
  account: param.name({ example: 'myaccount' }),
  storageContainer: param.bucket({ example: 'my-registry', fact: 'bucket' }),
  prefix: param.choice({ example: 'standard', choices: ['standard', 'legacy'], fact: 'azurePrefix' }),
  realm: settingParam('storage.azure_v2.realm'),
  serviceurl: settingParam('storage.azure_v2.serviceurl', { example: 'https://myaccount.blob.core.windows.net' }),
  rootdirectory: settingParam('storage.azure_v2.rootdirectory', { example: 'registry/' }),
  maxRetries: settingParam('storage.azure_v2.max_retries'),
  tryTimeout: settingParam('storage.azure_v2.retry_try_timeout'),
  retryDelay: settingParam('storage.azure_v2.retry_delay'),
  maxRetryDelay: settingParam('storage.azure_v2.max_retry_delay'),
  poolInitial: settingParam('storage.azure_v2.api_pool_initial_interval'),
  poolMax: settingParam('storage.azure_v2.api_pool_max_interval'),
  poolElapsed: settingParam('storage.azure_v2.api_pool_max_elapsed_time'),
  debug: settingParam('storage.azure_v2.debug_log'),
  events: settingParam('storage.azure_v2.debug_log_events', {
    example: 'retry,responseError',
    when: { param: 'debug', is: ['true'] },
  }),
};

/** @param credentials how the driver signs in: its type first, then what that type needs */
export const azureChange = (values: Values<typeof azureParams>, credentials: Change): Change => ({
  'storage.azure_v2.accountname': values.account,
  'storage.azure_v2.container': values.storageContainer,
  'storage.azure_v2.legacyrootprefix': values.prefix === 'legacy' ? true : undefined,
  'storage.azure_v2.trimlegacyrootprefix': values.prefix === 'legacy' ? undefined : true,
  ...credentials,
  'storage.azure_v2.realm': values.realm,
  'storage.azure_v2.serviceurl': values.serviceurl,
  'storage.azure_v2.rootdirectory': values.rootdirectory,
  'storage.azure_v2.max_retries': values.maxRetries,
  'storage.azure_v2.retry_try_timeout': values.tryTimeout,
  'storage.azure_v2.retry_delay': values.retryDelay,
  'storage.azure_v2.max_retry_delay': values.maxRetryDelay,
  'storage.azure_v2.api_pool_initial_interval': values.poolInitial,
  'storage.azure_v2.api_pool_max_interval': values.poolMax,
  'storage.azure_v2.api_pool_max_elapsed_time': values.poolElapsed,
  'storage.azure_v2.debug_log': values.debug,
  'storage.azure_v2.debug_log_events': values.events,
  'storage.delete.enabled': true,
});
