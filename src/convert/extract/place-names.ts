import { restoreNameCase } from '../notation/restore-name-case.ts';

/** Short forms of places under which newspapers print them, and the name an index lists. */
const STANDARD_NAMES: Record<string, string> = {
  'U.S.': 'United States',
  US: 'United States',
  'U.S.A.': 'United States',
  USA: 'United States',
  'U.K.': 'United Kingdom',
  UK: 'United Kingdom',
  'U.A.E.': 'United Arab Emirates',
  UAE: 'United Arab Emirates',
  DPRK: 'North Korea',
  'Democratic People’s Republic of Korea': 'North Korea',
  "Democratic People's Republic of Korea": 'North Korea',
  'D.P.R.K.': 'North Korea',
  'D.C.': 'Washington',
  'Washington, D.C.': 'Washington',
};

/** A half of a country, as in "the North and the South": a place only where the text names the whole. */
const DIRECTION = /^(?:the )?(?<direction>North|South|East|West)$/iu;

/** Capitals of a dateline: BEIJING, LE BOURGET. Abbreviations are shorter or have full stops. */
const CAPITALS = /^\p{Lu}{2}[\p{Lu} .'’-]{2,}$/u;

/**
 * The name under which an index lists a place: "U.S." is the United States, "BEIJING" of a dateline Beijing,
 * "the North" the country of that direction that the text names in full. `undefined`: no such country.
 */
export function standardPlaceName(form: string, text: string): string | undefined {
  const direction = DIRECTION.exec(form)?.groups?.['direction'];
  if (direction !== undefined) return countryOf(direction, text);
  const name = CAPITALS.test(form) ? restoreNameCase(form) : form;
  return STANDARD_NAMES[name] ?? name.replace(/^the (?=\p{Lu})/u, '');
}

/** Countries that are called by their direction once they have been named. */
const DIVIDED = ['North Korea', 'South Korea', 'East Germany', 'West Germany', 'South Africa'];

function countryOf(direction: string, text: string): string | undefined {
  return DIVIDED.find((country) => country.startsWith(`${direction} `) && text.includes(country));
}
