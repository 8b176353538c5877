import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import type { ArticleData } from './load/article-entry.ts';
import { articlesLoader } from './load/articles-loader.ts';
import { pagesLoader } from './load/pages-loader.ts';
import { recordsLoader } from './load/records-loader.ts';
import { settingsLoader } from './load/settings-loader.ts';
import { archiveSchema } from './schema/archive.ts';
import { eventSchema } from './schema/event.ts';
import { pageSchema } from './schema/page.ts';
import { personSchema } from './schema/person.ts';
import { tagSchema } from './schema/tag.ts';

/** The loaders hold content against these schemas themselves; here they give the entries their types. */
export const collections = {
  articles: defineCollection({ loader: articlesLoader(), schema: z.custom<ArticleData>() }),
  people: defineCollection({ loader: recordsLoader('people', personSchema), schema: personSchema }),
  events: defineCollection({ loader: recordsLoader('events', eventSchema), schema: eventSchema }),
  tags: defineCollection({ loader: recordsLoader('tags', tagSchema), schema: tagSchema }),
  settings: defineCollection({ loader: settingsLoader(), schema: archiveSchema }),
  pages: defineCollection({
    loader: pagesLoader(),
    schema: pageSchema,
  }),
};
