import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { NEWS_SENTENCES } from './news-sentences.ts';

/** A language of the benchmark: its sentences, and the encodings that people wrote it in. */
export interface Language {
  name: string;
  sentences: string[];
  encodings: string[];
}

const WESTERN = ['windows-1252', 'macintosh', 'utf-8'];
const CENTRAL = ['windows-1250', 'iso-8859-2', 'utf-8'];
const CYRILLIC = ['windows-1251', 'koi8-u', 'iso-8859-5', 'maccyrillic', 'cp866', 'utf-8'];

/** Files of translations that come with the tools, which no table of the converter was made from. */
const TYPESCRIPT = (folder: string) => `typescript/lib/${folder}/diagnosticMessages.generated.json`;
const AXE = (language: string) => `axe-core/locales/${language}.json`;
const ZOD = (language: string) => `zod/v4/locales/${language}.js`;

const LANGUAGES: [name: string, file: string, encodings: string[]][] = [
  ['Korean', TYPESCRIPT('ko'), ['cp949', 'utf-8', 'utf-16le', 'utf-16be']],
  ['Chinese, simplified', TYPESCRIPT('zh-cn'), ['gb18030', 'utf-8', 'utf-16le', 'utf-16be']],
  ['Chinese, traditional', TYPESCRIPT('zh-tw'), ['big5hkscs', 'utf-8', 'utf-16le', 'utf-16be']],
  ['Japanese', TYPESCRIPT('ja'), ['shift_jis', 'euc-jp', 'utf-8', 'utf-16le', 'utf-16be']],
  ['French', TYPESCRIPT('fr'), WESTERN],
  ['German', TYPESCRIPT('de'), WESTERN],
  ['Spanish', TYPESCRIPT('es'), WESTERN],
  ['Portuguese', TYPESCRIPT('pt-br'), WESTERN],
  ['Italian', TYPESCRIPT('it'), WESTERN],
  ['Danish', AXE('da'), WESTERN],
  ['Polish', TYPESCRIPT('pl'), CENTRAL],
  ['Czech', TYPESCRIPT('cs'), CENTRAL],
  ['Hungarian', ZOD('hu'), CENTRAL],
  ['Turkish', TYPESCRIPT('tr'), ['windows-1254', 'utf-8']],
  ['Russian', TYPESCRIPT('ru'), CYRILLIC],
  ['Ukrainian', ZOD('uk'), ['windows-1251', 'koi8-u', 'utf-8']],
  ['Bulgarian', ZOD('bg'), ['windows-1251', 'utf-8']],
  ['Greek', AXE('el'), ['windows-1253', 'iso-8859-7', 'utf-8']],
  ['Hebrew', AXE('he'), ['windows-1255', 'utf-8']],
  ['Arabic', ZOD('ar'), ['windows-1256', 'iso-8859-6', 'utf-8']],
];

/** The languages with the sentences of translated messages, names of the tool's language taken out. */
export function translatedLanguages(): Language[] {
  return LANGUAGES.map(([name, file, encodings]) => ({
    name,
    sentences: messagesIn(file),
    encodings,
  }));
}

function messagesIn(file: string): string[] {
  const source = readFileSync(pathOf(file), 'utf8');
  const messages = file.endsWith('.js') ? stringsIn(source) : valuesIn(JSON.parse(source));
  return messages
    .map((message) =>
      message
        // What is quoted is a program's, in English.
        .replace(/'[^']*'|"[^"]*"|\$?\{[^{}]*\}|<[^<>]*>/gu, '')
        .replace(/\s+/gu, ' ')
        .trim(),
    )
    .filter((message) => message !== '');
}

/** A package may keep its files to itself: its folder is found by its name, and the file in it. */
function pathOf(file: string): string {
  const [name = '', ...path] = file.split('/');
  const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
  return join(dirname(manifest), ...path);
}

/** Every text in a tree of JSON. */
function valuesIn(tree: unknown): string[] {
  if (typeof tree === 'string') return [tree];
  return tree !== null && typeof tree === 'object' ? Object.values(tree).flatMap(valuesIn) : [];
}

/** The texts of a program that are not ASCII: the others are its own words. */
function stringsIn(program: string): string[] {
  return [...program.matchAll(/(?<quote>["`])(?<text>(?:(?!\k<quote>)[^\n])*)\k<quote>/gu)]
    .map(({ groups }) => groups?.['text'] ?? '')
    .filter((text) => /\P{ASCII}/u.test(text));
}

/** The languages of the made-up news. */
export function newsLanguages(): Language[] {
  return LANGUAGES.flatMap(([name, , encodings]) => {
    const sentences = NEWS_SENTENCES[name];
    return sentences === undefined ? [] : [{ name, sentences, encodings }];
  });
}
