import { changeSnippet } from '../../../src/snippets/define.ts';

/** Stops the registry from answering 503 because of the check; what is wrong with the storage stays wrong (beyond.md B12). */
export default changeSnippet({ params: {}, change: () => ({ 'health.storagedriver.enabled': false }) });
