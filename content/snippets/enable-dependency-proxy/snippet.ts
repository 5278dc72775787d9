import { changeSnippet } from '../../../src/snippets/define.ts';

/** For the whole instance. The Linux package has it on unless told otherwise, the chart off. */
export default changeSnippet({ params: {}, change: () => ({ 'rails.dependency_proxy_enabled': true }) });
