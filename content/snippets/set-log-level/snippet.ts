import { changeSnippet, param } from '../../../src/snippets/define.ts';

/** Stays over a reconfiguration, unlike an edit of the generated config.yml (topics.md A11). */
export default changeSnippet({
  params: { level: param.choice({ example: 'debug', choices: ['debug', 'trace'] }) },
  change: ({ level }) => ({ 'log.level': level }),
});
