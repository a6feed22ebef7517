import type { dice } from "../dice.ts";
import type { FoundForm } from "./found-form.ts";

/** A post that no page of ours makes. */
export type FuzzedPost = { path: string; type: string | null; body: string | null };

type Dice = ReturnType<typeof dice>;

/** Stands in every typed value, so that a log line with something typed in it is found. */
export const CANARY = "kanarie7f3a";

const ODD_NAMES = [
  "__proto__",
  "constructor",
  "constructor.prototype.x",
  "a[",
  "a]",
  "a..b",
  "[]",
  "[0]",
  "a[0][0][0][0]",
  "a[51]",
  "a[50]",
  "skills[50].name",
  "skills[0]",
  "skills",
  "skills.name",
  "languages",
  "experiences",
  "educations[0][1]",
  "skills[0].name.x",
  "__intent__",
  "__state__",
  "toString",
  "é",
  "",
  " ",
  "\u0000",
];
const ODD_VALUES = [
  "",
  " ",
  "\u0000",
  "\r\nSet-Cookie: a=b",
  "€\u202e\ud83d",
  "-1",
  "0",
  "1e400",
  "NaN",
  "99999999999999999999",
  "0x7f",
  "2026-13-45",
  "0000-00-00",
  "275760-09-13",
  "99999-01-01",
  "24:61",
  "null",
  "[]",
  "{}",
  "{",
  '{"type":"insert","payload":{"name":"skills"}}',
  '{"type":"update","payload":{"name":"a","value":1}}',
  "true",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "00000000-0000-7000-8000-000000000000",
  "not-a-uuid",
  '\'; DROP TABLE "Account"; --',
  "<script>alert(1)</script>",
  "//elders.example/",
  "///",
  "/\\elders.example",
  "https://elders.example",
  "Bergen (constructor)",
  "a@b",
  `"a b"@${"c.".repeat(60)}example`,
  "+316".padEnd(80, "1"),
  "%E0%A4%A",
];
const PARAMS = [
  "€",
  "%E2%82%AC",
  "%0d%0aX:%20y",
  "..%2f..",
  "%00",
  "%E0%A4%A",
  "null",
  "x".repeat(900),
];
const QUERIES = [
  "",
  "",
  "",
  "?index",
  "?index=1",
  "?index&index=",
  "?_data=root",
  "?_routes=x",
  "?naar=///",
];
const TYPES = [
  "application/json",
  "text/plain",
  "multipart/form-data",
  "multipart/form-data; boundary=",
  'multipart/form-data; boundary="a b"',
  "multipart/form-data; boundary=b",
  "application/x-www-form-urlencoded; charset=utf-16",
  "application/x-www-form-urlencoded; charset=bogus",
  "image/png",
  ";",
];

/** The next post of a form: mostly its own fields with some of them turned, sometimes no form at all. */
export function fuzzedPost(form: FoundForm, { below, pick, random }: Dice): FuzzedPost {
  const path = oddPath(form.action, { below, pick, random });
  const kind = random();
  if (kind < 0.08) return { path, type: pick(TYPES), body: junk(below, pick) };
  if (kind < 0.1) return { path, type: null, body: random() < 0.5 ? null : junk(below, pick) };
  const fields = turned(form.fields, { below, pick, random });
  if (form.files || kind < 0.25)
    return { path, ...multipart(fields, form.files, { pick, random }) };
  const body = new URLSearchParams(fields).toString();
  const broken =
    kind < 0.3
      ? body.slice(0, below(body.length + 1)) + pick(["%", "%z", "&&", "=", "\u0000"])
      : body;
  return { path, type: "application/x-www-form-urlencoded", body: broken };
}

function oddPath(action: string, { pick, random, below }: Pick<Dice, "below" | "pick" | "random">) {
  const [path = "/", query] = action.split("?");
  const kept = query === undefined ? "" : `?${query}`;
  if (random() < 0.85) return path + (kept || pick(QUERIES));
  const steps = path.split("/");
  if (steps.length > 2) steps[1 + below(steps.length - 1)] = pick(PARAMS);
  const ending = random() < 0.2 ? ".data" : "";
  return steps.join("/") + ending + pick(QUERIES);
}

function turned(
  fields: [string, string][],
  { below, pick, random }: Dice | Pick<Dice, "below" | "pick" | "random">,
) {
  const next = fields.map(([name, value]): [string, string] => {
    if (random() < 0.45) return [name, value];
    const odd =
      random() < 0.25 ? pick(["x", "9", "é ", "\n"]).repeat(below(4_000)) : pick(ODD_VALUES);
    return [name, random() < 0.5 ? `${CANARY}${odd}` : odd];
  });
  while (random() < 0.35) next.push([pick(ODD_NAMES), pick(ODD_VALUES)]);
  if (random() < 0.1) next.push(...next);
  return next.filter(() => random() > 0.08);
}

function multipart(
  fields: [string, string][],
  withFile: boolean,
  { pick, random }: Pick<Dice, "pick" | "random">,
): Pick<FuzzedPost, "type" | "body"> {
  const line = "x7-boundary";
  const parts = fields.map(
    ([name, value]) =>
      `--${line}\r\nContent-Disposition: form-data; name="${name.replaceAll('"', "%22")}"\r\n\r\n${value}\r\n`,
  );
  if (withFile || random() < 0.2) {
    const name = pick([
      "cv.pdf",
      "",
      `${" ".repeat(300)}.`,
      "../../x.docx",
      `${CANARY}.txt`,
      '"',
      "é\u202e",
    ]);
    const head = pick([
      "%PDF-1.4\n",
      "PK\u0003\u0004",
      "Werkervaring\n2020 – nu: planner",
      "",
      "\u0000\u0001",
    ]);
    parts.push(
      `--${line}\r\nContent-Disposition: form-data; name="cv"; filename="${name}"\r\nContent-Type: application/pdf\r\n\r\n${head}\r\n`,
    );
  }
  const end = random() < 0.9 ? `--${line}--\r\n` : pick(["", `--${line}`, "--other--\r\n"]);
  const type = `multipart/form-data; boundary=${random() < 0.95 ? line : pick(["other", "-", "%20"])}`;
  return { type, body: parts.join("") + end };
}

function junk(below: Dice["below"], pick: Dice["pick"]): string {
  const piece = pick([
    "{",
    "a=1&",
    "--b\r\n",
    "\u0000",
    "[[",
    '{"a":',
    "%",
    "Content-Disposition: form-data\r\n\r\n",
  ]);
  return piece.repeat(1 + below(400));
}
