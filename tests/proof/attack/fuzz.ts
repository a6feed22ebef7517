import { readFileSync } from "node:fs";
import { type FoundForm, findForms } from "../../support/attack/found-form.ts";
import { type FuzzedPost, fuzzedPost } from "../../support/attack/fuzzed-post.ts";
import { dice } from "../../support/dice.ts";
import { signedIn, type Visitor, visit } from "../../support/http-visitor.ts";
import { TABLE } from "../../support/route-table.ts";
import type { Attack } from "./attack.ts";

/** These end the visitor's own access, so they come last. */
const LAST = /^\/(?:uitloggen|mijn\/gegevens\/verwijderen)/;
const AUDIENCES = {
  anyone: {
    email: null,
    start: [
      "/",
      "/vacatures",
      "/account-maken",
      "/account-maken?voor=werkgever",
      "/wachtwoord-vergeten",
      "/inloggen/link",
      "/zoekopdrachten?zoek=",
    ],
  },
  candidate: {
    email: "kandidaat@demo.example",
    start: ["/mijn", "/mijn/profiel", "/mijn/sollicitaties", "/mijn/gegevens", "/mijn/cultuur/1"],
  },
  employer: {
    email: "werkgever@demo.example",
    start: ["/werkgever", "/werkgever/cultuur/1", "/werkgever/cultuur/uitnodigen"],
  },
  consultant: {
    email: "consultant@demo.example",
    start: ["/werk", "/werk/vacatures", "/werk/kandidaten", "/werk/portfolio"],
  },
  admin: {
    email: "beheer@demo.example",
    start: ["/beheer/accounts", "/beheer/zoeken", "/beheer/mail", "/beheer/taken"],
  },
};

type Target = { form: FoundForm; visitor: Visitor };

/** Posts that no page of ours makes, to every form that the demo shows to anybody and to every route. */
export async function fuzzForms({ server, stalls, tell }: Attack, count: number): Promise<void> {
  const random = dice(41);
  const targets = (await everyForm(server.url)).sort(
    (a, b) => Number(LAST.test(a.form.action)) - Number(LAST.test(b.form.action)),
  );
  const statuses = new Map<number, number>();
  for (let i = 0; i < count; i++) {
    const target = targets[Math.floor((i * targets.length) / count)];
    if (!target) continue;
    const post = fuzzedPost(target.form, random);
    stalls.next(post.path);
    const result = await sendPost(target.visitor, post, i);
    statuses.set(result, (statuses.get(result) ?? 0) + 1);
    if (result >= 500)
      tell(
        false,
        `${result} at ${post.path} for ${post.type}: ${JSON.stringify(post.body?.toString().slice(0, 300))}`,
      );
  }
  const counts = [...statuses]
    .sort(([a], [b]) => a - b)
    .map(([status, times]) => `${times} × ${status}`);
  const faults = [...statuses].filter(([status]) => status >= 500);
  tell(
    faults.length === 0,
    `${count} fuzzed posts to ${targets.length} forms: ${counts.join(", ")}`,
  );
}

/** The status of the answer; each post comes from another address. */
async function sendPost(visitor: Visitor, post: FuzzedPost, at: number): Promise<number> {
  const headers = new Headers({
    accept: "text/html",
    "x-forwarded-for": `10.9.${at >> 8}.${at & 255}`,
  });
  if (post.type !== null) headers.set("content-type", post.type);
  const { path, body } = post;
  const answer = await visitor.send(path, { method: "POST", headers, body });
  await answer.text();
  return answer.status;
}

/** The forms of every audience's pages, and a bare form for each route that takes one and shows none. */
async function everyForm(url: string): Promise<Target[]> {
  const targets: Target[] = [];
  for (const { email, start } of Object.values(AUDIENCES)) {
    const visitor = email ? await signedIn(url, email) : visit(url);
    const forms = await findForms(visitor, start);
    targets.push(...forms.map((form) => ({ form, visitor })));
    if (email === "beheer@demo.example") {
      targets.push(
        ...unseen(forms.concat(targets.map(({ form }) => form))).map((form) => ({ form, visitor })),
      );
    }
  }
  return targets;
}

function unseen(forms: FoundForm[]): FoundForm[] {
  return TABLE.filter(({ file }) =>
    /export async function action/.test(readFileSync(`app/${file}`, "utf8")),
  )
    .filter(
      ({ path }) => !forms.some(({ action }) => patternOf(path).test(action.split("?")[0] ?? "")),
    )
    .map(({ path }) => ({
      action: path.replace(/:\w+/g, "00000000-0000-7000-8000-000000000000"),
      fields: ["id", "token", "stage", "reason", "note", "text", "entryId", "candidateId"].map(
        (name) => [name, "1"],
      ),
      files: false,
    }));
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/:\w+/g, "[^/]+")}$`);
}
