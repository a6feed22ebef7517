import { beforeAll, expect, test } from "vitest";
import { listSessions } from "#app/features/accounts/sessions/list-sessions.server.ts";
import { listOwnApplications } from "#app/features/applications/list-own-applications.server.ts";
import {
  listAnswers,
  listUnansweredQuestions,
} from "#app/features/applications/permission/list-answers.server.ts";
import { listUntold } from "#app/features/candidates/brought-in/list-untold.server.ts";
import {
  listCandidates,
  listCandidatesByContact,
  listCandidatesByName,
} from "#app/features/candidates/search/list-candidates.server.ts";
import { listSavedViews } from "#app/features/candidates/search/list-saved-views.server.ts";
import { listArticles } from "#app/features/content/list-articles.server.ts";
import { listLiveArticles } from "#app/features/content/live/list-live-articles.server.ts";
import { listEnquiries, listNewEnquiries } from "#app/features/enquiries/list-enquiries.server.ts";
import { listOwnMatches } from "#app/features/matching/pool/list-own-matches.server.ts";
import { listRankedCandidates } from "#app/features/matching/pool/list-ranked-candidates.server.ts";
import { listMessages, listUnanswered } from "#app/features/messages/list-messages.server.ts";
import {
  listNewEmployers,
  listOrganisations,
} from "#app/features/organisations/list-organisations.server.ts";
import { listConsents } from "#app/features/own-data/list-consents.server.ts";
import { listViews } from "#app/features/own-data/list-views.server.ts";
import { findAllRolePay } from "#app/features/pay/find-role-pay.server.ts";
import { listPayEntries } from "#app/features/pay/list-pay-entries.server.ts";
import { listEndingConsents } from "#app/features/retention/list-ending-consents.server.ts";
import { listFeedVacatures } from "#app/features/vacatures/feeds/list-feed-vacatures.server.ts";
import { listBureauVacatures } from "#app/features/vacatures/list-bureau-vacatures.server.ts";
import { listEmployerVacatures } from "#app/features/vacatures/list-employer-vacatures.server.ts";
import { listPublicVacatures } from "#app/features/vacatures/public/list-public-vacatures.server.ts";
import { listSavedVacatures } from "#app/features/vacatures/public/list-saved-vacatures.server.ts";
import { listSitemapPages } from "#app/features/vacatures/public/list-sitemap-pages.server.ts";
import { system } from "#app/platform/actor.ts";
import { markChanged } from "#app/platform/changes.server.ts";
import { transaction } from "#app/platform/db.server.ts";
import { findClientWorkspace } from "#app/screens/consultant/client.server.ts";
import { findToday } from "#app/screens/consultant/today.server.ts";
import { PRODUCT_FILES } from "../architecture/source-files.ts";
import { countStatements } from "../support/databases/count-statements.ts";
import { withTestDatabase } from "../support/test-database.ts";
import { type ListWorld, openListWorld } from "./list-world.ts";

withTestDatabase();

/** Each `list-…` of a noun, and pages that are several lists. */
const LISTS: Record<string, (world: ListWorld) => Promise<unknown>> = {
  findClientWorkspace: (w) => findClientWorkspace(w.consultant, w.employer.organisationId),
  findToday: (w) => findToday(w.consultant),
  listAnswers: (w) => listAnswers(w.consultant, 20),
  listArticles: () => listArticles(system("test"), { kind: null, page: 1 }),
  listBureauVacatures: (w) => listBureauVacatures(w.consultant, { status: null, page: 1 }),
  listCandidates: (w) => listCandidates(w.consultant, w.ids.candidates),
  listCandidatesByContact: (w) =>
    listCandidatesByContact(w.consultant, { words: "0612345678", page: 1 }),
  listCandidatesByName: (w) =>
    listCandidatesByName(w.consultant, { words: "Jip", page: 1, awayToo: false }),
  listConsents: (w) => listConsents(w.candidate, w.candidate.candidateId),
  listEmployerVacatures: (w) => listEmployerVacatures(w.employer, 1),
  listEndingConsents: (w) => listEndingConsents(w.consultant),
  listEnquiries: (w) => listEnquiries(w.consultant, { status: null, page: 1 }),
  listFeedVacatures: () => listFeedVacatures(),
  listLiveArticles: () => listLiveArticles("post"),
  listMessages: (w) => listMessages(w.candidate, w.applicationId),
  listNewEmployers: (w) => listNewEmployers(w.consultant, 50),
  listNewEnquiries: (w) => listNewEnquiries(w.consultant, 50),
  listOrganisations: (w) =>
    listOrganisations(w.consultant, { name: "", status: null, onlyOwn: true, page: 1 }),
  listOwnApplications: (w) => listOwnApplications(w.candidate, { ...w.candidate, page: 1 }),
  listOwnMatches: (w) => listOwnMatches(w.candidate, w.candidate.candidateId),
  findAllRolePay: () => findAllRolePay(),
  listPayEntries: () => listPayEntries(),
  listPublicVacatures: (w) => listPublicVacatures(w.ids.vacatures),
  listRankedCandidates: (w) => listRankedCandidates(w.consultant, w.first.id),
  listSavedVacatures: (w) => listSavedVacatures(w.candidate),
  listSavedViews: (w) => listSavedViews(w.consultant),
  listSessions: (w) => listSessions(w.candidate.accountId, ""),
  listSitemapPages: () => listSitemapPages(),
  listUnanswered: (w) => listUnanswered(w.consultant),
  listUnansweredQuestions: (w) => listUnansweredQuestions(w.consultant, 20),
  listUntold: (w) => listUntold(w.consultant, 20),
  listViews: (w) => listViews(w.candidate, { ...w.candidate, limit: 100 }),
};

type Measured = Record<string, { statements: number; size: number }>;
let one: Measured;
let twenty: Measured;

beforeAll(async () => {
  const world = await openListWorld();
  await world.grow();
  one = await measure(world);
  for (let rows = 1; rows < 20; rows++) await world.grow();
  twenty = await measure(world);
}, 240_000);

test("every list of the house is counted", () => {
  const names = PRODUCT_FILES.filter(({ path }) =>
    /\/list-[a-z-]+\.server\.ts$/.test(path),
  ).flatMap(({ text }) =>
    [...text.matchAll(/^export (?:async )?function (list\w+)/gm)].map((found) => found[1] ?? ""),
  );
  expect(names.toSorted()).toEqual(Object.keys(LISTS).filter((name) => name.startsWith("list")));
});

test.each(Object.keys(LISTS))("%s asks as much for 20 rows as for one", (name) => {
  expect(twenty[name]?.size).toBeGreaterThan(one[name]?.size ?? 0);
  expect(one[name]?.statements).toBeGreaterThan(0);
  expect(twenty[name]?.statements).toBe(one[name]?.statements);
});

/** Each list twice: what is looked up once and kept is no part of it, what is held until a change is. */
async function measure(world: ListWorld): Promise<Measured> {
  await world.follow();
  const measured: Measured = {};
  for (const [name, list] of Object.entries(LISTS)) {
    await list(world);
    await transaction((tx) => markChanged(tx, "pages", "held"));
    const { statements, result } = await countStatements(() => list(world));
    measured[name] = { statements, size: JSON.stringify(result).length };
  }
  return measured;
}
