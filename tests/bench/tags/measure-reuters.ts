import { scoreTags } from '../../../src/convert/extract/tags/learned/score-tags.ts';
import type { TagModel } from '../../../src/convert/extract/tags/learned/tag-model.ts';
import {
  type TaggedArticle,
  trainTags,
} from '../../../src/convert/extract/tags/learned/train-tags.ts';
import { percent, type Table } from '../people/print-table.ts';
import { type ReutersArticle, readReuters } from './reuters-articles.ts';

/** Published micro-averaged F1 of others on ModApte with 90 topics, trained on TRAIN and measured on TEST. */
const PUBLISHED: readonly (readonly string[])[] = [
  ['linear SVM, TRAIN and TEST, published', '86–87'],
  ['k nearest neighbours, published', '82–85'],
  ['naive Bayes, published', '80'],
];

/** The share of TRAIN that comes first and teaches where the rest is measured. */
const EARLIER = 0.72;

/** Number of ModApte's training articles, some of them without a topic. */
const MODAPTE = 9600;

/** A part of the articles that teaches, and another that is tagged by what it taught. */
interface Trial {
  name: string;
  train: readonly TaggedArticle[];
  test: readonly TaggedArticle[];
}

/**
 * What is learned from tagged articles alone, on Reuters-21578 with the topics that an article of either part
 * bears. The TEST part is measured as far as the kits have it; it is later than TRAIN by up to half a year.
 */
export function measureReuters(kits: string): Table[] {
  const articles = readReuters(kits);
  const tagged = articles.filter(({ tags }) => tags.length > 0);
  const train = tagged.filter(({ split }) => split === 'TRAIN');
  const cut = Math.floor(train.length * EARLIER);
  const trials: Trial[] = [
    { name: 'TRAIN, the later by the earlier', train: train.slice(0, cut), test: train.slice(cut) },
    {
      name: 'TRAIN, each fourth by the others',
      train: train.filter((_, i) => i % 4 > 0),
      test: train.filter((_, i) => i % 4 === 0),
    },
    { name: 'TEST by TRAIN', train, test: tagged.filter(({ split }) => split === 'TEST') },
  ];
  const headings = ['Reuters-21578', 'micro F1', 'precision', 'recall', 'articles', 'topics'];
  return [[headings, ...trials.map(trialRow), ...PUBLISHED], speedTable(articles, train)];
}

function trialRow({ name, train, test }: Trial): string[] {
  const model = trainTags(train);
  const known = new Set(train.flatMap(({ tags }) => tags));
  let [right, given, borne] = [0, 0, 0];
  for (const { text, tags } of test) {
    const own = tags.filter((tag) => known.has(tag));
    const found = model ? tagsOf(text, model) : [];
    right += found.filter((tag) => own.includes(tag)).length;
    given += found.length;
    borne += own.length;
  }
  const shares = [(2 * right) / (given + borne), right / given, right / borne];
  const topics = new Set(test.flatMap(({ tags }) => tags.filter((tag) => known.has(tag))));
  return [name, ...shares.map((share) => percent(share)), String(test.length), String(topics.size)];
}

/** The tags above their thresholds. */
function tagsOf(text: TaggedArticle['text'], model: TagModel): string[] {
  return [...scoreTags(text, model)].filter(([, { score }]) => score >= 0.5).map(([tag]) => tag);
}

/** Time of the processor, as on a core that does nothing else. */
function speedTable(articles: readonly ReutersArticle[], train: readonly TaggedArticle[]): Table {
  const untagged = articles.filter(({ tags, split }) => split === 'TRAIN' && tags.length === 0);
  const all = [...train, ...untagged.slice(0, Math.max(0, MODAPTE - train.length))];
  const began = process.cpuUsage().user;
  const model = trainTags(all);
  const trained = process.cpuUsage().user;
  for (const { text } of train) if (model) scoreTags(text, model);
  const seconds = (process.cpuUsage().user - trained) / 1e6;
  return [
    ['learning', 'seconds', 'of articles', 'tagged a second'],
    [
      '',
      ((trained - began) / 1e6).toFixed(1),
      String(all.length),
      (train.length / seconds).toFixed(0),
    ],
  ];
}
