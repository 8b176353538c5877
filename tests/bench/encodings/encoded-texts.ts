import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { NEWS_SENTENCES } from './news-sentences.ts';

/** A language of the benchmark: its sentences, and the encodings that people wrote it in. */
export interface Language {
  name: string;
  sentences: string[];
  encodings: string[];
}

const WESTERN = ['windows-1252', 'utf-8'];
const CENTRAL = ['windows-1250', 'utf-8'];

/** Folders of TypeScript's translations, which no table of the converter was made from. */
const LANGUAGES: [name: string, folder: string, encodings: string[]][] = [
  ['Korean', 'ko', ['cp949', 'utf-8', 'utf-16le', 'utf-16be']],
  ['Chinese, simplified', 'zh-cn', ['gb18030', 'utf-8', 'utf-16le', 'utf-16be']],
  ['Chinese, traditional', 'zh-tw', ['big5hkscs', 'utf-8', 'utf-16le', 'utf-16be']],
  ['Japanese', 'ja', ['shift_jis', 'euc-jp', 'utf-8', 'utf-16le', 'utf-16be']],
  ['French', 'fr', WESTERN],
  ['German', 'de', WESTERN],
  ['Spanish', 'es', WESTERN],
  ['Portuguese', 'pt-br', WESTERN],
  ['Italian', 'it', WESTERN],
  ['Polish', 'pl', CENTRAL],
  ['Czech', 'cs', CENTRAL],
  ['Russian', 'ru', ['windows-1251', 'koi8-r', 'utf-8']],
];

/** The languages with the sentences of TypeScript's translated messages, names of the language taken out. */
export function translatedLanguages(): Language[] {
  return LANGUAGES.map(([name, folder, encodings]) => ({
    name,
    sentences: messagesIn(folder),
    encodings,
  }));
}

function messagesIn(folder: string): string[] {
  const path = createRequire(import.meta.url).resolve(
    `typescript/lib/${folder}/diagnosticMessages.generated.json`,
  );
  const messages: Record<string, string> = JSON.parse(readFileSync(path, 'utf8'));
  return Object.values(messages).map((message) =>
    message
      // What is quoted is a program's, in English.
      .replace(/'[^']*'|"[^"]*"|\{\d\}/gu, '')
      .replace(/\s+/gu, ' ')
      .trim(),
  );
}

/** The languages of the made-up news. */
export function newsLanguages(): Language[] {
  return LANGUAGES.flatMap(([name, , encodings]) => {
    const sentences = NEWS_SENTENCES[name];
    return sentences === undefined ? [] : [{ name, sentences, encodings }];
  });
}
