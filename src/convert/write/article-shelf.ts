import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { slugKey } from '../../files/slug-key.ts';
import { uniqueSlug } from '../../files/unique-slug.ts';
import { writeFileSafely } from '../../files/write-file-safely.ts';
import type { Article } from '../../schema/article.ts';
import { parseArticle } from '../../schema/parse-article.ts';
import { type EarlierArticle, findEarlier, type Place } from './earlier-article.ts';
import { hasEditorsTags } from './tags-by-editor.ts';

/** What became of an article that was put on the shelf. */
export type Placement =
  /** It was not there. */
  | 'new'
  /** Nobody had edited it, and it reads differently now. */
  | 'changed'
  /** It is as it was, edited or not. */
  | 'unchanged'
  /** Somebody had edited it, so it was left alone although it would read differently now. */
  | 'edited'
  /** Somebody had deleted it, so it stays away. */
  | 'deleted';

export interface Placed {
  slug: string;
  placement: Placement;
}

/** An article to be put on the shelf. */
export interface FiledArticle {
  article: Article;
  mdx: string;
  /** What convert rested on, as YAML; empty where that is nothing. */
  provenance: string;
}

/**
 * The archive's articles as files: `articles/<slug>.mdx` belongs to the editors, `.base/<slug>.mdx` is what
 * convert wrote last, and `.base/<slug>.yaml` what that rests on. By comparing the first two an editor's work
 * is known and never written over.
 */
export class ArticleShelf {
  readonly #articles: string;
  readonly #base: string;
  readonly #byFile = new Map<string, EarlierArticle[]>();
  readonly #byDigest = new Map<string, EarlierArticle[]>();
  readonly #taken = new Set<string>();

  private constructor(content: string) {
    this.#articles = join(content, 'articles');
    this.#base = join(content, '.base');
  }

  /** Reads which sources the articles of a content folder came from. */
  static async open(content: string): Promise<ArticleShelf> {
    const shelf = new ArticleShelf(content);
    const bases = await readArticles(shelf.#base);
    const articles = await readArticles(shelf.#articles);
    for (const [slug, article] of bases) shelf.#remember(article, { slug, baseSlug: slug });
    for (const [slug, article] of articles) {
      if (bases.has(slug)) continue;
      const renamed = shelf.#renamed(article, articles);
      if (renamed) renamed.place.slug = slug;
      else shelf.#remember(article, { slug, baseSlug: slug });
      shelf.#taken.add(slugKey(slug));
    }
    return shelf;
  }

  /** The base of an article that an editor renamed: one from the same place of a file, without an article. */
  #renamed(
    article: Article | undefined,
    articles: ReadonlyMap<string, Article | undefined>,
  ): EarlierArticle | undefined {
    const { file = '', part, sha256 } = article?.source ?? {};
    const left = (this.#byFile.get(file) ?? []).filter(
      ({ place, source }) => source.part === part && !articles.has(place.slug),
    );
    return left.find(({ source }) => source.sha256 === sha256) ?? left[0];
  }

  #remember(article: Article | undefined, place: Place): EarlierArticle | undefined {
    this.#taken.add(slugKey(place.slug));
    if (!article?.source) return undefined;
    const { title, date, source } = article;
    const earlier = { place, source, title, date, isTaken: false };
    add(this.#byFile, source.file, earlier);
    add(this.#byDigest, source.sha256, earlier);
    return earlier;
  }

  /** Writes an article where its source has its place, or under a free slug made from its headline. */
  async put(filed: FiledArticle): Promise<Placed> {
    const place = await this.#placeOf(filed);
    const placement = await this.#write(place, filed);
    return { slug: place.slug, placement };
  }

  /** By the file it came from, else by that file's bytes, as raw files are renamed too; else a new place. */
  async #placeOf(filed: FiledArticle): Promise<Place> {
    const { file = '', sha256 = '' } = filed.article.source ?? {};
    const known = this.#byFile.get(file) ?? this.#byDigest.get(sha256) ?? [];
    const earlier = (await this.#earlierOf(filed, known)) ?? this.#newPlace(filed.article);
    if (!('place' in earlier)) return earlier;
    earlier.isTaken = true;
    return earlier.place;
  }

  #newPlace(article: Article): EarlierArticle | Place {
    const slug = uniqueSlug(article.title, (name) => this.#taken.has(slugKey(name)));
    const place = { slug, baseSlug: slug };
    return this.#remember(article, place) ?? place;
  }

  /** A file's only article is the same whatever it says now; of several each is known by what it says. */
  async #earlierOf(
    filed: FiledArticle,
    known: readonly EarlierArticle[],
  ): Promise<EarlierArticle | undefined> {
    const [first, ...others] = known;
    const isOnly = [filed.article.source, first?.source].every((of) => of?.part === undefined);
    if (isOnly && others.length === 0) return first;
    return findEarlier(filed, known, (place) => this.#readLast(place));
  }

  /** An article as convert wrote it last; where that was lost, as it is. */
  async #readLast({ slug, baseSlug }: Place): Promise<string> {
    const base = await readIfThere(join(this.#base, `${baseSlug}.mdx`));
    return base ?? (await readIfThere(join(this.#articles, `${slug}.mdx`))) ?? '';
  }

  /**
   * The article is written before its base: after a crash between the two it reads as already up to date. Not so
   * where only an editor's tags are what convert would now write too: convert learned them from that article, and
   * the base that differs is what says that they are the editor's.
   */
  async #write(place: Place, { mdx, provenance }: FiledArticle): Promise<Placement> {
    const articleFile = join(this.#articles, `${place.slug}.mdx`);
    const baseFile = join(this.#base, `${place.baseSlug}.mdx`);
    const [article, base] = [await readIfThere(articleFile), await readIfThere(baseFile)];
    const placement = decide(mdx, article, base);
    if (placement === 'new' || placement === 'changed') await writeFileSafely(articleFile, mdx);
    const isBaseCurrent =
      base === mdx ||
      placement === 'deleted' ||
      (article === mdx && base !== undefined && hasEditorsTags(article, base));
    if (!isBaseCurrent && (placement !== 'edited' || base === undefined)) {
      await writeFileSafely(baseFile, mdx);
    }
    if (placement !== 'deleted') await this.#writeProvenance(place, provenance);
    return placement;
  }

  /** It is written also where the article was left alone, as what speaks for a tag may change by itself. */
  async #writeProvenance({ baseSlug }: Place, provenance: string): Promise<void> {
    const file = join(this.#base, `${baseSlug}.yaml`);
    if (provenance !== ((await readIfThere(file)) ?? '')) await writeFileSafely(file, provenance);
  }
}

function add<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function decide(mdx: string, article: string | undefined, base: string | undefined): Placement {
  if (article === undefined) return base === undefined ? 'new' : 'deleted';
  if (article === mdx || base === mdx) return 'unchanged';
  return article === base ? 'changed' : 'edited';
}

/** The articles of a folder by their slugs; `undefined` where a file cannot be read as one. */
async function readArticles(folder: string): Promise<Map<string, Article | undefined>> {
  const articles = new Map<string, Article | undefined>();
  for (const name of (await namesIn(folder)).filter((file) => file.endsWith('.mdx')).sort()) {
    const read = parseArticle(name, (await readIfThere(join(folder, name))) ?? '');
    articles.set(name.slice(0, -'.mdx'.length), read.data?.article);
  }
  return articles;
}

async function namesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(ifMissing([]));
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

async function readIfThere(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch(ifMissing(undefined));
}

/** Only a missing file is no error: one that cannot be read must not be taken for deleted. */
function ifMissing<T>(value: T): (error: NodeJS.ErrnoException) => T {
  return (error) => {
    if (error.code === 'ENOENT') return value;
    throw error;
  };
}
