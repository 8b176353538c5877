import iconv from 'iconv-lite';

/** HTML looks for a declaration within the first 1,024 bytes; pages with long comments put it a little later. */
const HEAD = 4096;

const XML = /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["'](?<label>[\w.:-]{2,40})["']/iu;
const META = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*(?<label>[\w.:-]{2,40})/iu;

/**
 * What labels mean on the web where that is more than they say: programs wrote these names over texts in
 * the larger set. Some are names by which iconv-lite knows them. https://encoding.spec.whatwg.org/#names-and-labels
 */
const MEANS: Readonly<Record<string, string>> = {
  'euc-kr': 'cp949',
  gbk: 'gb18030',
  big5: 'big5hkscs',
  shift_jis: 'cp932',
  // Names that Java and Windows give it, which the standard does not list.
  cp949: 'cp949',
  'koi8-r': 'koi8-u',
  ibm866: 'cp866',
  'x-mac-cyrillic': 'maccyrillic',
  ms949: 'cp949',
  uhc: 'cp949',
};

/**
 * The encoding that a page declares (XML declaration or HTML meta), as iconv-lite calls it; `undefined` where
 * it declares none, one that nobody knows, or a Unicode one: a declaration in ASCII bytes disproves UTF-16.
 */
export function declaredEncoding(bytes: Buffer): string | undefined {
  const head = bytes.subarray(0, HEAD).toString('latin1');
  const label = (XML.exec(head) ?? META.exec(head))?.groups?.['label'];
  if (label === undefined) return undefined;
  const standard = standardName(label);
  const name = MEANS[standard ?? label.toLowerCase()] ?? standard;
  if (name === undefined || name.startsWith('utf-')) return undefined;
  return iconv.encodingExists(name) ? name : undefined;
}

/** "ks_c_5601-1987" → "euc-kr", "latin1" → "windows-1252", by the Encoding Standard's table. */
function standardName(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}
