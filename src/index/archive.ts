import type { ArchiveSettings } from '../schema/archive.ts';
import type { Article } from '../schema/article.ts';
import type { KnownEvent } from '../schema/event.ts';
import type {
  DatedPlace,
  EntityKind,
  LoadedArticle,
  Mention,
  Quotation,
} from '../schema/loaded-article.ts';
import type { Person } from '../schema/person.ts';
import type { Provenance, TagReason } from '../schema/provenance.ts';
import type { Tag } from '../schema/tag.ts';
import type { DateDescription } from './describe-date.ts';
import type { Urls } from '../site/urls.ts';

/** What the archive is made from. */
export interface ArchiveInput {
  settings: ArchiveSettings;
  /** Base path of the site, such as `/` or `/archive/`. */
  base: string;
  articles: LoadedArticle[];
  /** Authority records by file name without ending. */
  people: ReadonlyMap<string, Person>;
  /** The controlled vocabulary by file name without ending. */
  tags: ReadonlyMap<string, Tag>;
  /** Known events by file name without ending. */
  events: ReadonlyMap<string, KnownEvent>;
  /** The archive's own pages: path below content/pages without ending, and title. */
  pages: { id: string; title: string }[];
}

/** Everything that the pages show; made by `buildArchive`. */
export interface Archive {
  settings: ArchiveSettings;
  /** The only maker of addresses; entries carry theirs as `url`. */
  urls: Urls;
  /** Newest first; those without a known year last. */
  articles: ArticleEntry[];
  /** `articles` cut into list pages; at least one, even where there is no article. */
  articlePages: ArticleListPage[];
  /** Who is named in at least one article, by family name. */
  people: PersonEntry[];
  organizations: NamedEntry[];
  places: NamedEntry[];
  /** The whole vocabulary by label. A tag above others holds the articles of those below. */
  tags: TagEntry[];
  /** The outermost sections by name; each holds its subsections. */
  sections: SectionEntry[];
  /** Known events in their order, undated ones last. */
  events: EventEntry[];
  /** What happened when, by the dates that articles tell, earliest first. */
  timeline: Timeline;
  /** Who is quoted, and how much of it rests on sources without a name. */
  sources: Sources;
  /** The archive's own pages, such as the about page, by address. */
  pages: Link[];
  /** Old pages of merged authority records. */
  redirects: Redirect[];
}

/** A pointer to another page of the archive. */
export interface Link {
  label: string;
  url: string;
}

/** A pointer to an index entry, with the number of articles it stands for where it is printed. */
export interface CountedLink extends Link {
  count: number;
}

/** A pointer to an index entry in a list that can be filtered. */
export interface ListedLink extends CountedLink {
  /** Words by which the filter finds it, besides those of the label. */
  also?: string | undefined;
}

/** One article. */
export interface ArticleEntry {
  slug: string;
  url: string;
  /** The frontmatter. */
  article: Article;
  date: DateDescription;
  /** Safe HTML of the body: print it as it is. */
  html: string;
  /** Opening of the prose as plain text, at most 300 characters. */
  excerpt: string;
  words: number;
  mentions: Mention[];
  /** What convert rested on; absent where nothing is known of it. */
  provenance?: Provenance;
  dates: DatedPlace[];
  quotations: Quotation[];
  /** The section and its subsections, outermost first. */
  section: Link[];
  /** In the order of the frontmatter, one link a person even if two of the names are theirs. */
  people: CountedLink[];
  organizations: CountedLink[];
  places: CountedLink[];
  tags: CountedLink[];
  /** Events that it tells of. */
  events: CountedLink[];
  /** The next article up the list by date: more recent. */
  newer?: Link;
  /** The next article down the list by date. */
  older?: Link;
}

/** One page of the list of all articles. */
export interface ArticleListPage {
  /** 1-based. */
  number: number;
  /** Number of list pages. */
  total: number;
  url: string;
  articles: ArticleEntry[];
  newer?: Link;
  older?: Link;
}

/** An organization or a place, and what a person's entry has in common with it. */
export interface NamedEntry {
  kind: EntityKind;
  /** Last part of the address. */
  slug: string;
  url: string;
  name: string;
  /** The name as the index prints and sorts it: `Trump, Donald`, `Kim Jong-un`. */
  sortName: string;
  /** Initial under which the index lists it: `A` to `Z`, or `#`. */
  letter: string;
  /** Number of articles. */
  count: number;
  /** Number of places in their text. */
  mentionCount: number;
  /** The words by which articles call it, the most frequent first. */
  forms: WordCount[];
  /** Mentions over time; absent where they are too few, or all of one time. */
  chart?: PeriodChart;
  /** One group an article, newest first; `passages` is empty where only the frontmatter names it. */
  appearances: Appearance[];
  /** Who else is named in the same articles, most articles first. */
  people: CountedLink[];
  /** Tags of these articles, most articles first. */
  tags: CountedLink[];
  /** What happened when, by the sentences that name the entry. */
  timeline: TimelineExcerpt;
}

/** A person. */
export interface PersonEntry extends NamedEntry {
  kind: 'person';
  /** Authority record; absent where the archive has none. */
  record?: Person;
  nativeNames: Person['nativeNames'];
  /** Other forms of the name: from the record, from merged records and from frontmatter. */
  aliases: string[];
  roles: Role[];
  /** What articles say who the person is, whatever the record says. */
  reportedRoles: ReportedRole[];
  /** What the person said, one group an article, newest first. */
  said: Said[];
}

/** A role from an authority record. */
export interface Role {
  title: string;
  organization?: string;
  from?: DateDescription;
  to?: DateDescription;
}

/** Words as articles print them, and how often. */
export interface WordCount {
  text: string;
  count: number;
}

/** A person's role in the words of the articles: "South Korean President", "a professor at Korea University". */
export interface ReportedRole {
  /** Verbatim from the newest of the articles that say it, give or take case, dots and a leading article. */
  text: string;
  /** One an article, newest first. */
  reports: Report[];
}

/** The place where an article says something. */
export interface Report {
  article: ArticleEntry;
  /** Address of the place. */
  url: string;
}

/** Mentions, or dated sentences, counted by month or, over a long time, by year. */
export interface PeriodChart {
  unit: 'month' | 'year';
  /** Every period from the first with any to the last, in order. */
  bars: ChartBar[];
  /** How many articles, or sentences, stand in no bar, as their month or year is not known. */
  undated: number;
}

/** What was counted of one month or year. */
export interface ChartBar {
  /** `May 2018` or `2018`. */
  label: string;
  articles: number;
  count: number;
  /** How many of these rest on a date that was worked out, not stated. */
  workedOut: number;
}

/** What one article says of an entry. */
export interface Appearance {
  article: ArticleEntry;
  /** Number of places in its text. */
  mentionCount: number;
  /** In the order of the text. */
  passages: Passage[];
  /** Words that say who a person is, each with the address of the mention beside them. */
  described: { text: string; url: string }[];
}

/** A sentence with the mentions in it. */
export interface Passage {
  /** Address of the first mention's place in the article. */
  url: string;
  /** The sentence in pieces; the marked ones are the forms that name the entry. */
  parts: { text: string; mention: boolean }[];
}

/** What one article quotes somebody with. */
export interface Said {
  article: ArticleEntry;
  /** In the order of the text. */
  passages: Passage[];
}

/** Who is quoted in the archive. */
export interface Sources {
  /** Number of quotations: all, and those of sources without a name. */
  quotations: number;
  unnamed: number;
  /** Number of articles that quote anybody, and that quote a source without a name. */
  quoting: number;
  restingOnUnnamed: number;
  /** Sources without a name as articles call them, those of one wording together, the most frequent first. */
  anonymous: AnonymousSource[];
}

/** Sources without a name that articles call by the same words: "a government source". */
export interface AnonymousSource {
  /** Verbatim from the newest article. */
  text: string;
  count: number;
  said: Said[];
}

/** Something that an article tells of a day, a month or a range of days or months. */
export interface TimelineEntry {
  date: DateDescription;
  /** EDTF. */
  edtf: string;
  article: ArticleEntry;
  passage: Passage;
  /** Who and what is named in the sentence. */
  people: Link[];
  organizations: Link[];
  places: Link[];
}

/** What happened on a date, side by side as the papers tell it. */
interface TimelineDate {
  date: DateDescription;
  entries: TimelineEntry[];
}

/** A month of a timeline. */
export interface TimelineMonth {
  /** `2018-05`. */
  month: string;
  /** `May 2018`. */
  label: string;
  dates: TimelineDate[];
}

/** What happened to somebody, or of a kind: the latest of it, in its order. */
export interface TimelineExcerpt {
  months: TimelineMonth[];
  /** Entries of earlier dates that were left out. */
  earlier: number;
}

/** The archive's timeline, earliest first. */
export interface Timeline {
  /** Number of entries. */
  count: number;
  /** At least one, even where there is no entry. */
  pages: TimelinePage[];
  /** Each year with its number of entries and the address of its first month. */
  years: CountedLink[];
  /** Sentences by month or year; absent where it would show nothing. */
  chart?: PeriodChart;
}

/** One page of the timeline: whole months. */
export interface TimelinePage {
  /** 1-based. */
  number: number;
  url: string;
  months: TimelineMonth[];
  earlier?: Link;
  later?: Link;
}

/** A known event. */
export interface EventEntry {
  slug: string;
  url: string;
  name: string;
  record: KnownEvent;
  date: DateDescription;
  /** Number of articles. */
  count: number;
  /** Articles that tell of it, earliest first. */
  articles: ArticleEntry[];
  /** Sentences of these articles that date it. */
  dated: TimelineEntry[];
  /** Who took part, by its record. */
  people: Link[];
  place?: Link;
  /** Who else is named in these articles, most articles first. */
  named: CountedLink[];
  /** The event before and behind it. */
  earlier?: Link;
  later?: Link;
}

/** A tag. */
export interface TagEntry {
  slug: string;
  url: string;
  label: string;
  record: Tag;
  /** Scope note. */
  note?: string;
  /** Number of articles. */
  count: number;
  broader?: CountedLink;
  narrower: CountedLink[];
  /** Articles with this tag or one below it, newest first. */
  articles: ArticleEntry[];
  /** Why each of these articles is here, by its slug; nothing where that is not known. */
  grounds: ReadonlyMap<string, TagGround>;
  /** Who and what place is named in these articles, most articles first. */
  people: CountedLink[];
  places: CountedLink[];
  /** What happened when, as these articles tell it. */
  timeline: TimelineExcerpt;
}

/** Why an article is on a tag's page. */
export type TagGround =
  /** Convert found it to be about that. */
  | { by: 'convert'; reasons: TagReason[] }
  /** Somebody set the tag: convert did not. */
  | { by: 'editor' }
  /** It bears tags below this one. */
  | { by: 'narrower'; tags: Link[] };

/** A section of the papers. */
export interface SectionEntry {
  name: string;
  /** Address below `sections`: `national/politics`. */
  path: string;
  url: string;
  /** The sections above, outermost first. */
  above: Link[];
  /** By name. */
  below: SectionEntry[];
  /** Number of articles. */
  count: number;
  /** Articles of this section and those below, newest first. */
  articles: ArticleEntry[];
}

/** Entries of an index under one initial. */
export interface LetterGroup<T> {
  letter: string;
  entries: T[];
}

/** An address that has moved. */
export interface Redirect {
  kind: EntityKind;
  /** The old slug. */
  slug: string;
  from: string;
  to: Link;
}
