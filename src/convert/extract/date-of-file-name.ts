/**
 * A day at the beginning, the end or between signs of a path's parts: `2018-05-17-talks.txt`,
 * `talks_20180517.html`, `2018/05/17/talks.txt`. Digits within longer ones are a number of something else.
 */
const DAY =
  /(?<![\p{L}\d])(?<year>(?:19|20)\d\d)(?<separator>[-_./]?)(?<month>0[1-9]|1[0-2])\k<separator>(?<day>0[1-9]|[12]\d|3[01])(?![\p{L}\d])/u;

/** The day that a file below the raw folder is named after, as EDTF; `undefined` where its name has none. */
export function dateOfFileName(path: string): string | undefined {
  const { year, month, day } = DAY.exec(path)?.groups ?? {};
  if (year === undefined) return undefined;
  const edtf = `${year}-${month}-${day}`;
  const isDay = new Date(`${edtf}T00:00:00Z`).toISOString().startsWith(edtf);
  return isDay ? edtf : undefined;
}
