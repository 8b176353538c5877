import { Document, isScalar, isSeq, Scalar, visit, type YAMLSeq } from 'yaml';
import { type Article, articleSchema } from '../../schema/article.ts';
import { isPlainScalar } from '../../schema/is-plain-scalar.ts';

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
  node.type = isPlainScalar(node.value) ? Scalar.PLAIN : Scalar.QUOTE_DOUBLE;
}

/** Lists of names stand on one line, as a person would write them; lists of authors do not. */
function setFlow(node: YAMLSeq): void {
  if (isSeq(node) && node.items.every(isScalar)) node.flow = true;
}
