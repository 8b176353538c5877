/** Words that stand where an author would, and tell nothing of who wrote: accounts, offices, labels. */
export const NOBODY =
  /^(?:(?:wordpress|web|site)?-?admin|administrator|webmaster|guest|user|anonymous|unknown|no author)$/iu;
