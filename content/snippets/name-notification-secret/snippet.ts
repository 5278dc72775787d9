import { changeSnippet, joined, param } from '../../../src/snippets/define.ts';

/** On the primary site the chart adds the endpoint `geo_event` by itself, with this Secret in its header. */
export default changeSnippet({
  params: { secret: param.name({ example: 'gitlab-registry-notification' }) },
  change: ({ secret }) => ({
    'chart.global.registry.notificationSecret.secret': secret,
    'chart.global.registry.notificationSecret.key': joined`secret`,
  }),
  only: ['helm'],
});
