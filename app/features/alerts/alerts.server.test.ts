import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { createOneTimeToken } from "#app/features/accounts/one-time-link.server.ts";
import { rebuildVacatureIndex } from "#app/features/vacatures/search/vacature-index.server.ts";
import { ANONYMOUS, system } from "#app/platform/actor.ts";
import { db, transaction } from "#app/platform/db.server.ts";
import { aCandidate, anEmployer, aPublishedVacature } from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { expectRefusal, mailsTo, verbsOf } from "#tests/support/traces.ts";
import { confirmSearch } from "./confirm-search.server.ts";
import { dropUnconfirmedSearches } from "./drop-unconfirmed-searches.server.ts";
import { findSearchToStop, listOwnSearches } from "./find-saved-searches.server.ts";
import { saveSearch } from "./save-search.server.ts";
import { sendAlerts } from "./send-alerts.server.ts";
import { stopSearch } from "./stop-search.server.ts";

withTestDatabase();
beforeAll(() => rebuildVacatureIndex());

const CLOCK = system("clock");
const QUERY = "beroep=backofficemedewerker";

const anAddress = () => `${randomUUID()}@voorbeeld.example`;
const searchOf = (email: string) => db().savedSearch.findFirstOrThrow({ where: { email } });

async function publishAnother(parts: Record<string, unknown> = {}) {
  const vacature = await aPublishedVacature(await anEmployer(), parts);
  await rebuildVacatureIndex();
  return vacature;
}

test("an address without an account is mailed nothing but the confirmation until it confirms", async () => {
  const email = anAddress();
  expect(await saveSearch(ANONYMOUS, { email, query: QUERY, frequency: "daily" })).toEqual({
    confirmed: false,
  });
  await publishAnother();
  await sendAlerts(CLOCK, { frequency: "daily" });
  expect(await mailsTo(email)).toEqual(["confirm-search"]);
  const { id } = await searchOf(email);
  const token = await transaction((tx) => createOneTimeToken(tx, "confirm-search", id));
  await confirmSearch(ANONYMOUS, { token });
  await expectRefusal(() => confirmSearch(ANONYMOUS, { token }), "link");
  expect(await verbsOf(id)).toEqual(["save-search", "confirm-search"]);
});

test("a candidate is mailed what came online after saving, and nothing twice", async () => {
  const candidate = await aCandidate();
  await publishAnother();
  await saveSearch(candidate, { query: QUERY, frequency: "daily" });
  await sendAlerts(CLOCK, { frequency: "daily" });
  expect(await mailsTo(candidate.email)).toEqual([]);
  await publishAnother();
  await sendAlerts(CLOCK, { frequency: "weekly" });
  expect(await mailsTo(candidate.email)).toEqual([]);
  await sendAlerts(CLOCK, { frequency: "daily" });
  await sendAlerts(CLOCK, { frequency: "daily" });
  expect(await mailsTo(candidate.email)).toEqual(["new-vacatures"]);
  const { id } = await searchOf(candidate.email);
  expect(await verbsOf(id)).toEqual(["save-search", "send-alert"]);
});

test("what a search does not ask for is not mailed", async () => {
  const candidate = await aCandidate();
  await saveSearch(candidate, { query: "beroep=planner", frequency: "daily" });
  await publishAnother();
  await sendAlerts(CLOCK, { frequency: "daily" });
  expect(await mailsTo(candidate.email)).toEqual([]);
});

test("two runs at once mail one time", async () => {
  const candidate = await aCandidate();
  await saveSearch(candidate, { query: QUERY, frequency: "weekly" });
  await publishAnother();
  await Promise.all([
    sendAlerts(CLOCK, { frequency: "weekly" }),
    sendAlerts(CLOCK, { frequency: "weekly" }),
  ]);
  expect(await mailsTo(candidate.email)).toEqual(["new-vacatures"]);
});

test("the same search saved twice is one search with the newest frequency", async () => {
  const candidate = await aCandidate();
  await saveSearch(candidate, { query: `${QUERY}&pagina=2`, frequency: "daily" });
  await saveSearch(candidate, { query: QUERY, frequency: "weekly" });
  const searches = await listOwnSearches(candidate);
  expect(searches.map(({ frequency, label }) => [frequency, label])).toEqual([
    ["weekly", "Backofficemedewerker"],
  ]);
});

test("the key of a mail stops its search and forgets the address, and again is harmless", async () => {
  const email = anAddress();
  await saveSearch(ANONYMOUS, { email, query: QUERY, frequency: "daily" });
  const { id, stopKey } = await searchOf(email);
  expect(await findSearchToStop(stopKey)).toEqual({ label: "Backofficemedewerker" });
  await stopSearch(ANONYMOUS, { stopKey });
  await stopSearch(ANONYMOUS, { stopKey });
  expect(await findSearchToStop(stopKey)).toBeNull();
  expect(await db().savedSearch.count({ where: { email } })).toBe(0);
  expect(await verbsOf(id)).toEqual(["save-search", "stop-search"]);
});

test("another candidate's search is like one that is not there", async () => {
  const [owner, other] = [await aCandidate(), await aCandidate()];
  await saveSearch(owner, { query: QUERY, frequency: "daily" });
  const { id } = await searchOf(owner.email);
  await expectRefusal(() => stopSearch(other, { id }), "bestaat niet");
  await expectRefusal(() => stopSearch(ANONYMOUS, { id }), "bestaat niet");
  await stopSearch(owner, { id });
  expect(await listOwnSearches(owner)).toEqual([]);
});

test("an address that never confirmed is forgotten, a confirmed one stays", async () => {
  const [email, candidate] = [anAddress(), await aCandidate()];
  await saveSearch(ANONYMOUS, { email, query: QUERY, frequency: "daily" });
  await saveSearch(candidate, { query: QUERY, frequency: "daily" });
  const { id } = await searchOf(email);
  await dropUnconfirmedSearches(CLOCK, { before: new Date(Date.now() - 60_000) });
  expect(await db().savedSearch.count({ where: { email } })).toBe(1);
  await dropUnconfirmedSearches(CLOCK, { before: new Date(Date.now() + 60_000) });
  expect(await db().savedSearch.count({ where: { email } })).toBe(0);
  expect(await verbsOf(id)).toEqual(["save-search", "drop-search"]);
  expect(await listOwnSearches(candidate)).toHaveLength(1);
});
