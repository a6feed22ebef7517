import type { Visitor } from "../http-visitor.ts";

/** A form as it stands on a page of ours: where it posts, and its fields with what stands in them. */
export type FoundForm = { action: string; fields: [name: string, value: string][]; files: boolean };

const MAX_PAGES = 60;

/** Follows the links of a site from `start` and comes back with every form that posts, each action once. */
export async function findForms(visitor: Visitor, start: string[]): Promise<FoundForm[]> {
  const seen = new Set(start);
  const shapes = new Set<string>();
  const forms = new Map<string, FoundForm>();
  const waiting = [...start];
  for (let page = 0; page < MAX_PAGES && waiting.length > 0; page++) {
    const path = waiting.shift() ?? "/";
    const answer = await visitor.get(path);
    const html = await answer.text();
    for (const form of formsIn(html, path)) {
      if (!forms.has(form.action)) forms.set(form.action, form);
    }
    for (const [, href = ""] of html.matchAll(/<a [^>]*href="(\/[^"#]*)/g)) {
      const shape =
        href.split("?")[0]?.replace(/[0-9a-f-]{30,}|\/vacatures\/[a-z0-9-]+/g, ":") ?? "";
      if (seen.has(href) || shapes.has(shape) || /^\/(?:bestanden|agenda)/.test(href)) continue;
      seen.add(href);
      shapes.add(shape);
      waiting.push(href.replaceAll("&amp;", "&"));
    }
  }
  return [...forms.values()];
}

function formsIn(html: string, path: string): FoundForm[] {
  return [...html.matchAll(/<form ([^>]*)>([\s\S]*?)<\/form>/g)].flatMap(
    ([, head = "", body = ""]) => {
      if (!/method="post"/i.test(head)) return [];
      const action = (/action="([^"]*)"/.exec(head)?.[1] ?? path).replaceAll("&amp;", "&");
      const fields = [...body.matchAll(/<(?:input|select|textarea|button)\b[^>]*>/g)].flatMap(
        ([tag]): [string, string][] => {
          const name = / name="([^"]*)"/.exec(tag)?.[1];
          return name ? [[name, / value="([^"]*)"/.exec(tag)?.[1] ?? ""]] : [];
        },
      );
      return [{ action, fields, files: /multipart/.test(head) }];
    },
  );
}
