import { changeSnippet } from '../../../src/snippets/define.ts';

/** topics.md A8. gitlab.rb has no key for it, only the variable. In config.yml the value is a boolean: the registry refuses a quoted "true". */
export default changeSnippet({ params: {}, change: () => ({ 'http.relativeurls': true }) });
