import type { APIRoute } from 'astro';
import { searchRecords } from '../../components/search-index.ts';
import { locales, type Locale } from '../../i18n/locales.ts';

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale } }));

export const GET: APIRoute = async ({ params }) => Response.json(await searchRecords(params['locale'] as Locale));
