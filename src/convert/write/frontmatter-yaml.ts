import { Document, isScalar, isSeq, Scalar, visit, type YAMLSeq } from 'yaml';
import { type Article, articleSchema } from '../../schema/article.ts';

/** Strings that no YAML reader can take for anything but a string, inside a list or out of it. */
const PLAIN = /^\p{L}[\p{L}\p{M}\p{N} '’.–/&()-]*$/u;

/** Words that some readers take for a truth value, nothing or a number. */
const LOOKS_TYPED = /^(?:true|false|yes|no|on|off|y|n|null|nan|inf(?:inity)?)$/iu;

/** The frontmatter as YAML in the schema's order: empty lists left out, any doubtful string in double quotes. */
export function frontmatterYaml(article: Article): string {
  const entries = Object.keys(articleSchema.shape)
    .map((key) => [key, article[key as keyof Article]] as const)
    .filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0));
  const document = new Document(Object.fromEntries(entries));
  visit(document, {
    Scalar: (_, node) => quoteWhereDoubtful(node),
    Seq: (_, node) => setFlow(node),
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function quoteWhereDoubtful(node: Scalar): void {
  if (typeof node.value !== 'string') return;
  const plain = PLAIN.test(node.value) && !LOOKS_TYPED.test(node.value) && !/\s$/u.test(node.value);
  node.type = plain ? Scalar.PLAIN : Scalar.QUOTE_DOUBLE;
}

/** Lists of names stand on one line, as a person would write them; lists of authors do not. */
function setFlow(node: YAMLSeq): void {
  if (isSeq(node) && node.items.every(isScalar)) node.flow = true;
}
