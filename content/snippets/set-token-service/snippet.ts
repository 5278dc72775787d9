import { changeSnippet, joined } from '../../../src/snippets/define.ts';

/** GitLab issues registry tokens for one audience only (tokens-and-certs.md 2); the registry calls it `service`. */
export default changeSnippet({ params: {}, change: () => ({ 'auth.token.service': joined`container_registry` }) });
