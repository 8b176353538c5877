import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { slugKey } from '../../files/slug-key.ts';
import { uniqueSlug } from '../../files/unique-slug.ts';
import { writeFileSafely } from '../../files/write-file-safely.ts';
import type { Article } from '../../schema/article.ts';
import { parseArticle } from '../../schema/parse-article.ts';
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

/** Where an article and its last machine output are kept; they differ where an editor renamed the file. */
interface Place {
  slug: string;
  baseSlug: string;
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
  readonly #placeByFile = new Map<string, Place>();
  readonly #placeByDigest = new Map<string, Place>();
  readonly #taken = new Set<string>();

  private constructor(content: string) {
    this.#articles = join(content, 'articles');
    this.#base = join(content, '.base');
  }

  /** Reads which sources the articles of a content folder came from. */
  static async open(content: string): Promise<ArticleShelf> {
    const shelf = new ArticleShelf(content);
    for (const [slug, source] of await readSources(shelf.#base)) {
      shelf.#remember(source, { slug, baseSlug: slug });
    }
    for (const [slug, source] of await readSources(shelf.#articles)) {
      const baseSlug = shelf.#placeByFile.get(fileKey(source))?.baseSlug ?? slug;
      shelf.#remember(source, { slug, baseSlug });
    }
    return shelf;
  }

  #remember(source: Article['source'], place: Place): void {
    this.#taken.add(slugKey(place.slug));
    if (!source) return;
    this.#placeByFile.set(fileKey(source), place);
    this.#placeByDigest.set(digestKey(source), place);
  }

  /** Writes an article where its source has its place, or under a free slug made from its headline. */
  async put(filed: FiledArticle): Promise<Placed> {
    const place = this.#placeOf(filed.article);
    const placement = await this.#write(place, filed);
    return { slug: place.slug, placement };
  }

  /** By the file it came from, else by that file's bytes, as raw files are renamed too; else a new place. */
  #placeOf({ title, source }: Article): Place {
    const known =
      this.#placeByFile.get(fileKey(source)) ?? this.#placeByDigest.get(digestKey(source));
    if (known) return known;
    const slug = uniqueSlug(title, (name) => this.#taken.has(slugKey(name)));
    const place = { slug, baseSlug: slug };
    this.#remember(source, place);
    return place;
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

/** A file's only article is the first of those that it may come to be parted into. */
function fileKey(source: Article['source']): string {
  return `${source?.part ?? 1} ${source?.file ?? ''}`;
}

function digestKey(source: Article['source']): string {
  return `${source?.part ?? 1} ${source?.sha256 ?? ''}`;
}

function decide(mdx: string, article: string | undefined, base: string | undefined): Placement {
  if (article === undefined) return base === undefined ? 'new' : 'deleted';
  if (article === mdx || base === mdx) return 'unchanged';
  return article === base ? 'changed' : 'edited';
}

/** Slug and source of every article in a folder; no source where the file does not say or cannot be read. */
async function readSources(folder: string): Promise<[slug: string, source: Article['source']][]> {
  const sources: [string, Article['source']][] = [];
  for (const name of (await namesIn(folder)).filter((file) => file.endsWith('.mdx')).sort()) {
    const source = parseArticle(name, (await readIfThere(join(folder, name))) ?? '');
    sources.push([name.slice(0, -'.mdx'.length), source.data?.article.source]);
  }
  return sources;
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
