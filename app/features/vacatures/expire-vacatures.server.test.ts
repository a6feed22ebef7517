import { afterEach, expect, test } from "vitest";
import { applyWithProfile } from "#app/features/applications/apply-with-profile.server.ts";
import { openApplication } from "#app/features/applications/open-application.server.ts";
import { shortlistCandidate } from "#app/features/shortlists/shortlist-candidate.server.ts";
import { ANONYMOUS, system } from "#app/platform/actor.ts";
import { now, shiftClock, today } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db.server.ts";
import { findApplyPage } from "#app/screens/public/apply.server.ts";
import { findPublicVacature } from "#app/screens/public/vacature.server.ts";
import {
  aCandidate,
  aConsultant,
  anApplicantOn,
  anEmployer,
  aPublishedVacature,
  vacatureInput,
} from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { countTraces, expectRefusal, mailsTo, verbsOf } from "#tests/support/traces.ts";
import { expireVacatures } from "./expire-vacatures.server.ts";
import { listPublicVacatures } from "./public/list-public-vacatures.server.ts";
import { listSitemapPages } from "./public/list-sitemap-pages.server.ts";
import { saveVacature } from "./public/save-vacature.server.ts";
import { publishVacature } from "./publish-vacature.server.ts";
import { reviseVacature } from "./revise-vacature.server.ts";
import { filterInDatabase } from "./search/filter-in-database.server.ts";

withTestDatabase();
afterEach(() => shiftClock(0));

const DAY_MS = 86_400_000;
const CLOCK = system("clock");

/** A vacature that closes in two days, and the clock on a day from now. */
async function aClosingVacature() {
  const employer = await anEmployer();
  const closesOn = new Date(today().getTime() + 2 * DAY_MS);
  return { employer, ...(await aPublishedVacature(employer, { closesOn })) };
}

/** The last and the first moment around the end of the closing day in Amsterdam. */
function atEndOfDay(days: number, afterMs: number): void {
  const midnight = new Date(today().getTime() + (days + 1) * DAY_MS);
  const hours = new Intl.DateTimeFormat("en-GB", {
    timeZone: "Europe/Amsterdam",
    hour: "2-digit",
    hourCycle: "h23",
  }).format(midnight);
  shiftClock(midnight.getTime() - Number(hours) * 3_600_000 + afterMs - now().getTime());
}

test("every page and door agrees that a vacature ends with its closing day, before any job ran", async () => {
  const { id, slug } = await aClosingVacature();
  const candidate = await aCandidate();
  const seen = async () => ({
    page: (await findPublicVacature(slug)).isOpen,
    posting: (await findPublicVacature(slug)).posting !== null,
    apply: (await findApplyPage(ANONYMOUS, slug)).isOpen,
    list: (await listPublicVacatures([id])).length === 1,
    search: (await filterInDatabase({}, { offset: 0, limit: 50 })).ids.includes(id),
    sitemap: (await listSitemapPages()).pages.some(({ path }) => path.endsWith(slug)),
  });
  const open = { page: true, posting: true, apply: true, list: true, search: true, sitemap: true };
  const closed = Object.fromEntries(Object.keys(open).map((key) => [key, false]));
  atEndOfDay(2, -1000);
  expect(await seen()).toEqual(open);
  shiftClock(0);
  atEndOfDay(2, 1000);
  expect(await seen()).toEqual(closed);
  const input = { slug, motivation: "", shareName: false };
  await expectRefusal(() => applyWithProfile(candidate, input), "niet meer online");
  await expectRefusal(() => anApplicantOn(slug), "niet meer online");
  await expectRefusal(() => saveVacature(candidate, { slug }), "niet meer online");
});

test("the night's job ends it once, tells employer and consultant, and leaves its procedure running", async () => {
  const { id, slug, employer } = await aClosingVacature();
  const consultant = await aConsultant();
  const { applicationId, candidateId } = await anApplicantOn(slug);
  expect(await expireVacatures(CLOCK, { today: today() })).toBe(0);
  shiftClock(3 * DAY_MS);
  await expireVacatures(CLOCK, { today: today() });
  const traces = await countTraces();
  expect(await expireVacatures(CLOCK, { today: today() })).toBe(0);
  expect(await countTraces()).toEqual(traces);
  expect(await verbsOf(id)).toEqual(["draft-vacature", "publish-vacature", "expire-vacature"]);
  expect(await mailsTo(employer.email)).toContain("vacature-expired");
  await openApplication(consultant, { id: applicationId });
  await shortlistCandidate(consultant, { vacatureId: id, candidateId });
  const other = await aCandidate();
  await expectRefusal(
    () => shortlistCandidate(consultant, { vacatureId: id, candidateId: other.candidateId }),
    "bestaat niet",
  );
});

test("a new closing day brings it back online, after the same gate", async () => {
  const { id } = await aClosingVacature();
  const consultant = await aConsultant();
  shiftClock(3 * DAY_MS);
  await expireVacatures(CLOCK, { today: today() });
  await expectRefusal(() => publishVacature(consultant, { id }), "sluitingsdatum");
  const closesOn = new Date(today().getTime() + 10 * DAY_MS);
  await reviseVacature(consultant, { ...vacatureInput({ closesOn }), id });
  await publishVacature(consultant, { id });
  const { status } = await db().vacature.findUniqueOrThrow({ where: { id } });
  expect(status).toBe("published");
});
