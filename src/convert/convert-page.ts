import type { Refusal } from '../files/find-raw-files.ts';
import { articleSchema } from '../schema/article.ts';
import { convertArticle } from './convert-article.ts';
import { dateOfFileName } from './extract/date-of-file-name.ts';
import type { ConvertContext } from './convert-context.ts';
import type { RawPage } from './read/read-raw-file.ts';
import { whyRefused } from './why-refused.ts';
import type { FiledArticle } from './write/article-shelf.ts';
import { writeMdx } from './write/write-mdx.ts';
import { writeProvenance } from './write/write-provenance.ts';

/** An article as it is to be filed, and the raw file it was made from. */
export interface FinishedArticle extends FiledArticle {
  path: string;
}

/** Makes an article of a page that was read; a page that is none is refused with its reason. */
export function convertPage(
  { path, page, source }: RawPage,
  context: ConvertContext,
): FinishedArticle | Refusal {
  const which = source.part === undefined ? '' : `article ${source.part} of the file: `;
  try {
    // What the page's head states comes before its file's name, which comes before what lines look like.
    const day = dateOfFileName(source.file);
    if (page.stated.date === undefined && day !== undefined) page.stated.date = day;
    const { article, body, description } = convertArticle(page, context);
    if (body.length === 0) {
      return { path, reason: `${which}no article found: the page has no paragraphs` };
    }
    const gaps = page.gap === undefined ? [] : [`text/${page.gap}`];
    // What is written must be what `check` and the build accept, whatever a page states of itself.
    const complete = articleSchema.parse({
      ...article,
      review: [...article.review, ...gaps],
      source,
    });
    const provenance = writeProvenance(source.file, description);
    return { path, article: complete, mdx: writeMdx(complete, body), provenance };
  } catch (error) {
    return { path, reason: `${which}${whyRefused(error)}` };
  }
}
