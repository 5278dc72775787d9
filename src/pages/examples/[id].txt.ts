/** The examples of the paste box, as files to fetch. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { exampleIds, exampleText } from '../../components/examples.ts';

export const getStaticPaths: GetStaticPaths = () => exampleIds.map((id) => ({ params: { id } }));

export const GET: APIRoute = ({ params }) =>
  new Response(exampleText(params['id']!), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
