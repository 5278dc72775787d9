import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

export const collections = {
  /** Starlight wants this collection; its folder is fixed at src/content/docs, so it stays empty and our pages are routes. */
  docs: defineCollection({ loader: () => [], schema: docsSchema() }),
  /** The prose pages; ids are `<locale>/<page>`. */
  prose: defineCollection({
    loader: glob({ base: './content/pages', pattern: '{en,ja,zh}/*.mdx' }),
    schema: z.strictObject({ title: z.string(), description: z.string(), order: z.number().int() }),
  }),
};
