import { splitWords, type Word } from './split-words.ts';

/** States by what their own names, their people and their governments are called, the name itself first. */
const NATIONS: readonly string[] = [
  'Afghanistan, Afghan',
  'Albania, Albanian',
  'Algeria, Algerian',
  'Angola, Angolan',
  'Argentina, Argentine, Argentinian',
  'Armenia, Armenian',
  'Australia, Australian, Canberra',
  'Austria, Austrian',
  'Azerbaijan, Azerbaijani, Azeri',
  'Bahamas, Bahamian',
  'Bahrain, Bahraini',
  'Bangladesh, Bangladeshi',
  'Barbados, Barbadian',
  'Belarus, Belarusian',
  'Belgium, Belgian',
  'Belize, Belizean',
  'Benin, Beninese',
  'Bhutan, Bhutanese',
  'Bolivia, Bolivian',
  'Bosnia, Bosnian',
  'Botswana',
  'Brazil, Brazilian',
  'Britain, British, United Kingdom, UK',
  'Brunei, Bruneian',
  'Bulgaria, Bulgarian',
  'Burkina Faso, Burkinabe',
  'Burundi, Burundian',
  'Cambodia, Cambodian',
  'Cameroon, Cameroonian',
  'Canada, Canadian, Ottawa',
  'Cape Verde',
  'Central African Republic',
  'Chad, Chadian',
  'Chile, Chilean',
  'China, Chinese, Beijing',
  'Colombia, Colombian',
  'Comoros, Comorian',
  'Congo, Congolese, DRC',
  'Costa Rica, Costa Rican',
  'Croatia, Croatian',
  'Cuba, Cuban, Havana',
  'Cyprus, Cypriot',
  'Czech Republic, Czech, Czechia',
  'Denmark, Danish, Dane',
  'Djibouti',
  'Dominican Republic, Dominican',
  'Ecuador, Ecuadorian, Ecuadorean',
  'Egypt, Egyptian',
  'El Salvador, Salvadoran',
  'Eritrea, Eritrean',
  'Estonia, Estonian',
  'Eswatini, Swaziland, Swazi',
  'Ethiopia, Ethiopian',
  'Fiji, Fijian',
  'Finland, Finnish, Finn',
  'France, French',
  'Gabon, Gabonese',
  'Gambia, Gambian',
  'Georgia, Georgian',
  'Germany, German, Berlin',
  'Ghana, Ghanaian',
  'Greece, Greek',
  'Grenada, Grenadian',
  'Guatemala, Guatemalan',
  'Guinea, Guinean',
  'Guyana, Guyanese',
  'Haiti, Haitian',
  'Honduras, Honduran',
  'Hungary, Hungarian',
  'Iceland, Icelandic',
  'India, Indian, New Delhi',
  'Indonesia, Indonesian, Jakarta',
  'Iran, Iranian, Tehran',
  'Iraq, Iraqi, Baghdad',
  'Ireland, Irish',
  'Israel, Israeli',
  'Italy, Italian',
  'Ivory Coast, Ivorian, Côte d’Ivoire',
  'Jamaica, Jamaican',
  'Japan, Japanese, Tokyo',
  'Jordan, Jordanian',
  'Kazakhstan, Kazakh, Kazakhstani',
  'Kenya, Kenyan',
  'Kiribati',
  'Kosovo, Kosovan',
  'Kuwait, Kuwaiti',
  'Kyrgyzstan, Kyrgyz',
  'Laos, Lao, Laotian',
  'Latvia, Latvian',
  'Lebanon, Lebanese',
  'Lesotho',
  'Liberia, Liberian',
  'Libya, Libyan',
  'Lithuania, Lithuanian',
  'Luxembourg',
  'Madagascar, Malagasy',
  'Malawi, Malawian',
  'Malaysia, Malaysian',
  'Maldives, Maldivian',
  'Mali, Malian',
  'Malta, Maltese',
  'Mauritania, Mauritanian',
  'Mauritius, Mauritian',
  'Mexico, Mexican',
  'Moldova, Moldovan',
  'Mongolia, Mongolian',
  'Montenegro, Montenegrin',
  'Morocco, Moroccan',
  'Mozambique, Mozambican',
  'Myanmar, Burma, Burmese',
  'Namibia, Namibian',
  'Nepal, Nepali, Nepalese',
  'Netherlands, Dutch',
  'New Zealand, Wellington',
  'Nicaragua, Nicaraguan',
  'Niger, Nigerien',
  'Nigeria, Nigerian',
  'North Korea, North Korean, Pyongyang, DPRK',
  'North Macedonia, Macedonian',
  'Norway, Norwegian',
  'Oman, Omani',
  'Pakistan, Pakistani, Islamabad',
  'Palestine, Palestinian',
  'Panama, Panamanian',
  'Papua New Guinea',
  'Paraguay, Paraguayan',
  'Peru, Peruvian',
  'Philippines, Philippine, Filipino, Manila',
  'Poland, Polish, Warsaw',
  'Portugal, Portuguese',
  'Qatar, Qatari',
  'Romania, Romanian',
  'Russia, Russian, Moscow, Kremlin',
  'Rwanda, Rwandan',
  'Samoa, Samoan',
  'Saudi Arabia, Saudi, Riyadh',
  'Senegal, Senegalese',
  'Serbia, Serbian',
  'Sierra Leone',
  'Singapore, Singaporean',
  'Slovakia, Slovak',
  'Slovenia, Slovenian',
  'Solomon Islands',
  'Somalia, Somali',
  'South Africa, South African, Pretoria',
  'South Korea, South Korean, Seoul',
  'South Sudan, South Sudanese',
  'Spain, Spanish',
  'Sri Lanka, Sri Lankan',
  'Sudan, Sudanese',
  'Suriname, Surinamese',
  'Sweden, Swedish',
  'Switzerland, Swiss',
  'Syria, Syrian, Damascus',
  'Taiwan, Taiwanese, Taipei',
  'Tajikistan, Tajik',
  'Tanzania, Tanzanian',
  'Thailand, Thai',
  'Timor-Leste, East Timor, Timorese',
  'Togo, Togolese',
  'Tonga, Tongan',
  'Trinidad and Tobago, Trinidadian',
  'Tunisia, Tunisian',
  'Turkey, Turkish, Türkiye, Ankara',
  'Turkmenistan, Turkmen',
  'Uganda, Ugandan',
  'Ukraine, Ukrainian, Kyiv, Kiev',
  'United Arab Emirates, UAE, Emirati',
  'United States, U.S., US, USA, American, Washington, White House',
  'Uruguay, Uruguayan',
  'Uzbekistan, Uzbek',
  'Vanuatu',
  'Vatican, Holy See',
  'Venezuela, Venezuelan, Caracas',
  'Vietnam, Vietnamese, Hanoi',
  'Yemen, Yemeni',
  'Zambia, Zambian',
  'Zimbabwe, Zimbabwean, Harare',
];

/** A state's name in a text: the words from `at` on, `length` of them. */
export interface NationWords {
  at: number;
  length: number;
  /** The same for all words for one state. */
  nation: string;
}

/** Finds the names of states in words, the longest first: "North Korean" is not "Korean". */
export type FindNations = (words: readonly Word[]) => NationWords[];

/** Makes the finder; it keeps a table of all names. */
export function nationFinder(): FindNations {
  const table = nationTable();
  return (words) => {
    const found: NationWords[] = [];
    for (let at = 0; at < words.length; at++) {
      const named = longestAt(words, at, table);
      if (!named) continue;
      found.push(named);
      at += named.length - 1;
    }
    return found;
  };
}

interface NationName {
  /** Ground forms. */
  words: string[];
  /** Whether it is initials: "US" is a state, "Us" is not. */
  isInitials: boolean;
  nation: string;
}

/** Names by the form of their first word, long ones first. */
function nationTable(): Map<string, NationName[]> {
  const table = new Map<string, NationName[]>();
  for (const nation of NATIONS) {
    for (const name of nation.split(', ')) addName(table, name, nation);
  }
  for (const names of table.values()) names.sort((a, b) => b.words.length - a.words.length);
  return table;
}

function addName(table: Map<string, NationName[]>, name: string, nation: string): void {
  const words = splitWords(name);
  const isInitials = words.length === 1 && words[0]?.isInitials === true;
  const forms = words.map(({ ground }) => ground);
  const first = forms[0] ?? '';
  table.set(first, [...(table.get(first) ?? []), { words: forms, isInitials, nation }]);
}

function longestAt(
  words: readonly Word[],
  at: number,
  table: ReadonlyMap<string, readonly NationName[]>,
): NationWords | undefined {
  const first = words[at];
  const names = first && /^\p{Lu}/u.test(first.text) ? table.get(first.ground) : undefined;
  const name = names?.find(
    (one) =>
      (!one.isInitials || first?.isInitials === true) &&
      one.words.every((form, i) => words[at + i]?.ground === form),
  );
  return name && { at, length: name.words.length, nation: name.nation };
}
