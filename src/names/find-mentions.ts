import type { EntityKind } from '../schema/loaded-article.ts';
import { type FormMatcher, formMatcher } from './form-matcher.ts';
import { formKey, type MentionForm, mentionForms, type Nameable } from './mention-forms.ts';
import { standsAlone } from './stands-alone.ts';

/** A name found in a text; offsets in UTF-16 units, the end exclusive. */
interface FoundMention {
  start: number;
  end: number;
  kind: EntityKind;
  /** Name of the nameable that it means. */
  name: string;
}

/** Finds the nameables of one article in any of its texts, in their order, never overlapping. */
export type MentionFinder = (text: string) => FoundMention[];

/**
 * Makes the finder for an article's people, organizations and places. Case counts, only whole words are
 * taken, a possessive ending stays outside, and the longest form that begins first wins.
 */
export function makeMentionFinder(nameables: readonly Nameable[]): MentionFinder {
  const forms = mentionForms(nameables);
  const candidates = candidatesByStart([...forms.values()]);
  const isForm = (words: string) => forms.has(formKey(words));
  return (text) => (candidates.size === 0 ? [] : findMentions(text, candidates, isForm));
}

/** A form that may begin at a word. */
interface Candidate {
  form: MentionForm;
  match: FormMatcher;
  /** Number of characters of the form before its first word: 1 in `(C.I.A.)`. */
  lead: number;
}

/** A word, as far as one can tell without knowing words: a Chinese character stands by itself. */
const WORD = /\p{Script=Han}|[\p{L}\p{M}\p{N}_@]+/gu;

/** Korean words have endings, so all forms that begin with any of them are tried. */
function startKey(word: string): string {
  return /^\p{Script=Hangul}/u.test(word) ? '한' : word;
}

/** Forms by the word they begin with, the longest first. */
function candidatesByStart(forms: MentionForm[]): Map<string, Candidate[]> {
  const longestFirst = forms.toSorted(
    (a, b) => b.form.length - a.form.length || (a.form < b.form ? -1 : 1),
  );
  const candidates = new Map<string, Candidate[]>();
  for (const form of longestFirst) {
    const [first] = form.form.matchAll(WORD);
    if (!first) continue;
    const key = startKey(first[0]);
    const match = formMatcher(form.form, form.nameable.kind === 'person');
    const candidate = { form, match, lead: first.index };
    candidates.set(key, [...(candidates.get(key) ?? []), candidate]);
  }
  return candidates;
}

function findMentions(
  text: string,
  candidates: ReadonlyMap<string, Candidate[]>,
  isForm: (words: string) => boolean,
): FoundMention[] {
  const found: FoundMention[] = [];
  let done = 0;
  for (const word of text.matchAll(WORD)) {
    const named = word.index < done ? undefined : firstMatch(text, word, candidates);
    if (!named) continue;
    const { form, start, end } = named;
    done = end;
    const previous = found.at(-1);
    const followsPlace = previous?.end === start - 1 && previous.kind !== 'person';
    if (standsAlone({ text, start, end, form, isForm, followsPlace })) {
      found.push({ start, end, kind: form.nameable.kind, name: form.nameable.name });
    }
  }
  return found;
}

function firstMatch(
  text: string,
  word: RegExpExecArray,
  candidates: ReadonlyMap<string, Candidate[]>,
): { form: MentionForm; start: number; end: number } | undefined {
  for (const { form, match, lead } of candidates.get(startKey(word[0])) ?? []) {
    const start = word.index - lead;
    const end = start < 0 ? undefined : match(text, start);
    if (end !== undefined) return { form, start, end };
  }
  return undefined;
}
