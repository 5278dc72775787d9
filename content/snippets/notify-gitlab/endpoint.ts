import { joined, param, placeholder, settingParam, type Change } from '../../../src/snippets/define.ts';
import type { Values } from '../../../src/snippets/define.ts';

/** Durations need their units: without one they are nanoseconds. How often to try again has a key of that name since 17.1 (topics.md A56). */
const timing = {
  timeout: param.duration({ example: '500ms' }),
  backoff: param.duration({ example: '1s' }),
  retries: settingParam('notifications.endpoints.maxretries'),
};

export const ofGitlab = { gitlab: param.hostPort({ example: 'gitlab.example.com', fact: 'gitlabHost' }), ...timing };
export const ofService = {
  name: param.name({ example: 'audit' }),
  url: param.url({ example: 'https://events.example.com/registry' }),
  ...timing,
};

type Endpoint = { name: Values<typeof ofService>['name']; url: Values<typeof ofService>['url'] } & Values<
  typeof timing
>;
type Header = NonNullable<Change[keyof Change]>;

/** Never typed into the page; the same word wherever the same secret belongs. */
export const token = placeholder('REPLACE-WITH-NOTIFICATION-TOKEN');

/** The list of endpoints with this one in it. @param authorization a list with the token; in the chart, the Secret that holds it */
export const endpoints = (
  { name, url, timeout, backoff, retries }: Endpoint,
  authorization: Header = [token],
): Change => ({
  'notifications.endpoints': [
    {
      name,
      url,
      timeout,
      ...(retries === undefined ? {} : { maxretries: Number(retries) }),
      backoff,
      headers: { Authorization: authorization },
    },
  ],
});

/** Where GitLab takes events. */
export const gitlabEndpoint = ({ gitlab, ...rest }: Values<typeof ofGitlab>, name = joined`gitlab`): Endpoint => ({
  name,
  url: joined`https://${gitlab}/api/v4/container_registry_event/events`,
  ...rest,
});
