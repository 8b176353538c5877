import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { writeFileSafely } from '../../../../files/write-file-safely.ts';
import { readTaggedArticles } from './read-tagged-articles.ts';
import type { TagModel } from './tag-model.ts';
import { type TaggedArticle, trainTags } from './train-tags.ts';

/** Where models are kept from run to run; nothing is lost when it is deleted. */
const CACHE = join(import.meta.dirname, '../../../../../node_modules/.cache/pressmark');

/**
 * What the editors of a content folder taught by their tags; `undefined` where that is too little. It is learned
 * anew only where the articles that teach have changed, or the program has.
 */
export async function learnTags(content: string, cache = CACHE): Promise<TagModel | undefined> {
  const articles = readTaggedArticles(content);
  if (articles.length === 0) return undefined;
  const file = join(cache, `tags-${hash('sha256', resolve(content), 'hex').slice(0, 12)}.bin`);
  const digest = digestOf(articles);
  const kept = readKept(file);
  if (kept?.digest === digest) return kept.model;
  const model = trainTags(articles);
  await keep(file, { digest, model });
  return model;
}

interface KeptModel {
  /** Of the articles that taught, and of the program. */
  digest: string;
  /** Absent where the articles were too few. */
  model: TagModel | undefined;
}

/** A file that is missing, cut short or of another release is learned anew. */
function readKept(file: string): KeptModel | undefined {
  try {
    return deserialize(readFileSync(file)) as KeptModel;
  } catch {
    return undefined;
  }
}

/** Where nothing can be written, the next run learns again. */
async function keep(file: string, kept: KeptModel): Promise<void> {
  await writeFileSafely(file, serialize(kept)).catch(() => undefined);
}

/** The modules that make a model of articles. */
const PROGRAM = [import.meta.dirname, join(import.meta.dirname, '..')];

function digestOf(articles: readonly TaggedArticle[]): string {
  const modules = PROGRAM.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  );
  return hash('sha256', [process.version, ...modules, JSON.stringify(articles)].join('\0'), 'hex');
}
