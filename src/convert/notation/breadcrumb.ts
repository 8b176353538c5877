/** Signs that papers put between the steps of a breadcrumb trail. */
const STEP = /\s*(?:[>»›→▸❯]|::)\s*|\s+[/|·•]\s+/u;

/** The first step of a trail: where the site begins, which is no section. */
const ROOT =
  /^(?:home(?:page)?|front page|start|startseite|accueil|inicio|main|news ?home|홈|首页)$/iu;

/** Sections under which papers put others, so that `World | Climate` is a trail without an arrow. */
const TOP_SECTION =
  /^(?:world|international|national|nation|local|regional|politics|business|economy|markets|opinion|sports?|culture|arts|life|lifestyle|science|technology|tech|health|environment|education|news|features)$/iu;

/** Two sections, the second within the first; with more of them, or two first ones, it is a menu. */
function isSectionPair([first = '', second = '', ...others]: readonly string[]): boolean {
  return (
    others.length === 0 &&
    TOP_SECTION.test(first) &&
    (!TOP_SECTION.test(second) || UNDER.test(first))
  );
}

/** Sections that have other well-known sections under them. */
const UNDER = /^(?:world|international|news|national|local|regional|opinion|features)$/iu;

/** A step is words, not markup that happens to hold a sign of the trail. */
const SECTION = /^[\p{L}\p{N}][^<>(){}=]*$/u;

/** A quotation in the signs that also part the steps of a trail: »We come«, ›we come‹, «we come», ‹we come›. */
const QUOTATION = /»[^»]*«|«[^«]*»|›[^›]*‹|‹[^‹]*›/u;

/** The longest a section's name is, in words; longer steps are headlines. */
const MOST_WORDS = 4;

/**
 * Reads a breadcrumb trail such as `Home > National > Politics` into `['National', 'Politics']`;
 * `undefined` for any other line. A trail without a root needs an arrow or a well-known first section, as `/`
 * and `|` join much else; one that opens with the sign, as a quotation over several paragraphs does, needs a root.
 */
export function parseBreadcrumb(line: string): string[] | undefined {
  if (!STEP.test(line) || QUOTATION.test(line)) return undefined;
  const steps = line
    .replace(/^you are here:?\s*/iu, '')
    .split(STEP)
    .filter((step) => step !== '');
  const rooted = ROOT.test(steps[0] ?? '');
  if (steps.length < 2 || steps.length > 6) return undefined;
  if (!rooted && /^[»›]/u.test(line)) return undefined;
  if (!rooted && !/[>»›→▸❯]|::/u.test(line) && !isSectionPair(steps)) return undefined;
  const sections = rooted ? steps.slice(1) : steps;
  if (!sections.every((step) => SECTION.test(step)) || /[.!?]$/u.test(line)) return undefined;
  const named = sections.filter((step) => step.split(' ').length <= MOST_WORDS);
  return named.length > 0 ? named : undefined;
}
