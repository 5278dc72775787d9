/** The map as a file, for the workspace to fetch and for anyone to take along. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { mapProps } from '../../../../components/map-props.ts';
import { RunbookMapSvg } from '../../../../components/runbook-map-svg.tsx';
import { locales, type Locale } from '../../../../i18n/locales.ts';
import { runbooks } from '../../../../runbook/library.ts';

export const getStaticPaths: GetStaticPaths = () =>
  locales.flatMap((locale) => Object.keys(runbooks).map((id) => ({ params: { locale, id } })));

export const GET: APIRoute = async ({ params }) => {
  const svg = renderToString(h(RunbookMapSvg, await mapProps(params['id']!, params['locale'] as Locale)));
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
