import { changeSnippet, joined } from '../../../src/snippets/define.ts';

/** The default of every install method (config.md 4). */
export default changeSnippet({ params: {}, change: () => ({ 'log.level': joined`info` }) });
