import { languageTag } from '../fragment.ts';

/** JSON. A value renders as a whole string, number or boolean. @example json`{ "insecure-registries": [${host}] }` */
export const json = languageTag('json', (value) => JSON.stringify(value));
