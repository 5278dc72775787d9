import { changeSnippet, joined } from '../../../src/snippets/define.ts';

/** On the loopback address only: what it shows is nobody else's business (topics.md A9). */
export default changeSnippet({ params: {}, change: () => ({ 'http.debug.addr': joined`localhost:5001` }) });
