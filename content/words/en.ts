/** The interface's own strings in English, one file per area; the shape of this object is the type of every language. */
import facts from './en/facts.ts';

export default { facts };
