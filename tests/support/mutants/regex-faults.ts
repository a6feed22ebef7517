/** A pattern of words has dozens of faults of one sort; a few of each pattern are enough. */
const MOST = 4;

/** A pattern as it stands in code, with one fault in it, each in turn: an anchor, a member or a flag less. */
export function regexFaults(literal: string): string[] {
  const end = literal.lastIndexOf("/");
  const body = literal.slice(1, end);
  const flags = literal.slice(end + 1);
  const faults: string[] = [];
  if (body.startsWith("^")) faults.push(`/${body.slice(1)}/${flags}`);
  if (/(?<!\\)\$$/.test(body)) faults.push(`/${body.slice(0, -1)}/${flags}`);
  for (const fault of withoutMember(body)) faults.push(`/${fault}/${flags}`);
  for (const flag of flags.replace(/[^ig]/g, ""))
    faults.push(`/${body}/${flags.replace(flag, "")}`);
  return spread(faults.filter(isPattern));
}

/** Each class of characters without one of its members. */
function withoutMember(body: string): string[] {
  return [...body.matchAll(/\[((?:\\.|[^\]\\])+)\]/g)].flatMap((hit) => {
    const inner = hit[1] ?? "";
    const sign = inner.startsWith("^") ? "^" : "";
    const members = inner
      .slice(sign.length)
      .match(/\\[pP]\{[^}]*\}|(?:\\.|[^\\])(?:-(?:\\.|[^\\]))?/g);
    if (!members || members.length < 2) return [];
    return members.map((_, i) => {
      const left = members.filter((_, at) => at !== i).join("");
      return `${body.slice(0, hit.index)}[${sign}${left}]${body.slice(hit.index + hit[0].length)}`;
    });
  });
}

function isPattern(literal: string): boolean {
  const end = literal.lastIndexOf("/");
  try {
    return new RegExp(literal.slice(1, end), literal.slice(end + 1)).source.length > 0;
  } catch {
    return false;
  }
}

function spread(faults: string[]): string[] {
  const step = Math.max(1, faults.length / MOST);
  return faults
    .filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step))
    .slice(0, MOST);
}
