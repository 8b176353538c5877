const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}.'’‘-]*|d['’]\p{Lu}\p{L}+|al-\p{Lu}\p{L}+)$/u;
const PARTICLE =
  /^(?:de|la|le|du|da|dos|del|di|van|von|der|den|ter|ten|al|bin|ibn|el|y|e|op|aan|zu|af|della|do|das|abu)$/iu;

/** The most words that a name has: Maria da Conceição de Sousa e Silva would be cut off, few are. */
const MOST_NAME_WORDS = 5;

/** Whether words have the shape of a name; behind an `opened` byline also such as begin menu lines elsewhere. */
export function isName(text: string, opened: boolean): boolean {
  const words = text.split(' ').filter((word) => word !== '');
  const capitalised = words.filter((word) => NAME_WORD.test(word));
  return (
    words.length >= 2 &&
    words.length <= MOST_NAME_WORDS &&
    capitalised.length >= 2 &&
    words.every((word) => NAME_WORD.test(word) || PARTICLE.test(word)) &&
    (opened || !words.some((word) => NOT_IN_NAMES.test(word)))
  );
}

/** Capitalised words that begin menu lines and labels and hardly ever stand in a person's name. */
const NOT_IN_NAMES =
  /^(?:the|and|of|to|in|on|im|am|all|more|most|read|view|sign|log|our|your|my|new|news|home|world|sport|sports|contact|about|privacy|terms|share|print|subscribe|daily|times|post|herald|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mehr|alle|artikel|diesen|diese|zum|zur|die|das|tous|todos|aktuelle|neueste|nachrichten|kommentare|impressum|lizenz|themen|jetzt|abonnieren|weiter|login|join|últimas|noticias|ver|leer|lire|aussi|voir|notizie|leggi|abone|haberi|haberler|lees|nieuws|läs|les|mer|siste)$/iu;
