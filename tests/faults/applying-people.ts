import assert from "node:assert/strict";
import { randomInt, randomUUID } from "node:crypto";
import type { RunningServer } from "../support/demo-server.ts";
import { visit } from "../support/http-visitor.ts";
import { addressOf, type Sent } from "./inspect-applications.ts";

/**
 * People who apply one after another, so many at once, until so many were acknowledged or a moment is
 * there; whoever gets no answer stops, or with `stubborn` comes back as somebody else.
 */
export function peopleApply(
  url: string,
  slug: string,
  how: { parallel: number; until: (acknowledged: number) => boolean; stubborn?: boolean },
): {
  first: Promise<void>;
  all: Promise<Sent[]>;
  acknowledged: () => number;
  /** What was acknowledged by now. */
  held: () => Sent[];
} {
  const sent: Sent[] = [];
  const held = () => sent.filter((one) => one.acknowledged);
  const acknowledged = () => held().length;
  const people = Array.from({ length: how.parallel }, async () => {
    while (!how.until(acknowledged())) {
      const text = `CV ${randomUUID()}\n`;
      const one: Sent = { key: randomUUID(), text, acknowledged: false, cookies: new Map() };
      sent.push(one);
      one.acknowledged = await apply(url, slug, one).catch(() => false);
      if (!one.acknowledged && !how.stubborn) return;
    }
  });
  const all = Promise.all(people).then(() => sent);
  return { first: Promise.race(people), all, acknowledged, held };
}

/**
 * Applies once, or once more from the same browser, with an address that nobody else has; whether the
 * server said that it has it.
 */
export async function apply(url: string, slug: string, one: Sent): Promise<boolean> {
  const { key, text, cookies } = one;
  const form = new FormData();
  form.set("intent", "send");
  form.set("name", "Sjaan Voorbeeld");
  form.set("email", addressOf(key));
  form.set("consent", "ja");
  form.set("cv", new File([text], "cv.txt", { type: "text/plain" }));
  const from = Array.from({ length: 4 }, () => randomInt(1, 255)).join(".");
  const answer = await visit(url, from, cookies).post(`/vacatures/${slug}/solliciteren`, form);
  return answer.status === 302 && (answer.headers.get("location") ?? "").endsWith("/bedankt");
}

/** A vacature that the list shows. */
export async function anySlug(url: string): Promise<string> {
  const html = await (await fetch(`${url}/vacatures`)).text();
  const slug = /href="\/vacatures\/([a-z0-9-]+)"/.exec(html)?.[1];
  assert.ok(slug, "the list shows a vacature");
  return slug;
}

/** Ends a server as a power switch would, and waits until it is gone. */
export function killHard(server: RunningServer): Promise<void> {
  return new Promise((resolve) => {
    server.child.once("exit", () => resolve());
    server.child.kill("SIGKILL");
  });
}
