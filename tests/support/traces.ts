import { expect } from "vitest";
import { db } from "#app/platform/db.server.ts";

/** What a change leaves beside itself, counted: events, jobs, mails and change marks. */
export async function countTraces() {
  const [events, mails, marks, [jobs]] = await Promise.all([
    db().event.count(),
    db().mailMessage.count(),
    db().change.aggregate({ _sum: { version: true } }),
    db().$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count FROM pgboss.job`,
  ]);
  return { events, mails, marks: marks._sum.version ?? 0, jobs: jobs?.count ?? 0 };
}

/** The verbs of the events about one thing, oldest first. */
export async function verbsOf(subjectId: string): Promise<string[]> {
  const events = await db().event.findMany({
    where: { subjectId },
    orderBy: [{ at: "asc" }, { id: "asc" }],
    select: { verb: true },
  });
  return events.map((event) => event.verb);
}

/** The templates of the mails to one address, oldest first. */
export async function mailsTo(email: string): Promise<string[]> {
  const mails = await db().mailMessage.findMany({
    where: { to: email },
    orderBy: { id: "asc" },
    select: { template: true },
  });
  return mails.map((mail) => mail.template);
}

/** Expects `work` to be refused with a sentence that holds `sentence`, and to leave no trace. */
export async function expectRefusal(work: () => Promise<unknown>, sentence: string): Promise<void> {
  const before = await countTraces();
  await expect(async () => work()).rejects.toThrow(sentence);
  expect(await countTraces()).toEqual(before);
}
