import { type FormInText, textBefore, textBehind } from './form-in-text.ts';

/** Whether a family name is the name of a company here: `Johnson & Johnson`, `Ford shares fell`. */
export function isCompanyForm(here: FormInText): boolean {
  const behind = textBehind(here);
  if (/^\s?&/u.test(behind) || /&\s?$/u.test(textBefore(here))) return true;
  return here.form.nameable.families.includes(here.form.form) && GOODS.test(behind);
}

/** What companies have and people are not said to have without `'s`; `Ford shares the view` is a person. */
const GOODS =
  /^\s(?:(?:stocks?|sales|cars|trucks|vehicles|dealers|dealerships|shareholders|stockholders|factories)(?!\p{L})|shares(?!\p{L}|\s(?:an?|the|that|this|these|his|her|their|its|our|my|your|no|some|with|one|many|similar)\s))/u;
