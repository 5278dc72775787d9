import type { APIRoute } from 'astro';
import { locales, type Locale } from '../../../i18n/locales.ts';
import { headPart, headTexts, walkTexts } from '../../../i18n/page-texts.ts';
import { loadTexts } from '../../../i18n/texts.ts';
import { runbooks } from '../../../runbook/library.ts';

export const getStaticPaths = () =>
  locales.flatMap((locale) => [headPart, ...Object.keys(runbooks)].map((part) => ({ params: { locale, part } })));

export const GET: APIRoute = async ({ params }) => {
  const { locale, part } = params as { locale: Locale; part: string };
  const texts = await loadTexts(locale);
  return Response.json(part === headPart ? headTexts(texts) : walkTexts(texts, part, runbooks[part]!));
};
