import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { saveSearch } from "#app/features/alerts/save-search.server.ts";
import { applyWithProfile } from "#app/features/applications/apply-with-profile.server.ts";
import { openApplication } from "#app/features/applications/open-application.server.ts";
import { rejectApplication } from "#app/features/applications/reject-application.server.ts";
import { CHOICE_SETS } from "#app/features/culture/choice-sets.ts";
import { sendEnquiry } from "#app/features/enquiries/send-enquiry.server.ts";
import { overrideMatch } from "#app/features/matching/override-match.server.ts";
import { sendMessage } from "#app/features/messages/send-message.server.ts";
import { addClientContact } from "#app/features/organisations/contacts/add-client-contact.server.ts";
import { giveVerdict } from "#app/features/shortlists/give-verdict.server.ts";
import { presentShortlist } from "#app/features/shortlists/present-shortlist.server.ts";
import { shortlistCandidate } from "#app/features/shortlists/shortlist-candidate.server.ts";
import { recordViews } from "#app/features/timeline/record-views.server.ts";
import { db } from "#app/platform/db.server.ts";
import {
  aBroughtInRow,
  aCandidate,
  aConsultant,
  anEmployer,
  aPublishedVacature,
  aReceivedFile,
  aStoredFile,
  contactInput,
} from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { expectRefusal } from "#tests/support/traces.ts";
import { unzipped } from "#tests/support/unzipped.ts";
import { exportOwnData } from "./export-own-data.server.ts";
import { zipOwnData } from "./zip-own-data.server.ts";

withTestDatabase();

/** Tables that hold a person's own words or those about it, beside all with a candidate's id. */
const PERSONS_TABLES = [
  "Account",
  "Candidate",
  "ClientContact",
  "Enquiry",
  "Interview",
  "MailMessage",
  "Message",
  "Permission",
  "Session",
  "ShortlistEntry",
];

/** Text about a person that the export leaves out, each for its reason. */
const LEFT_OUT: Record<string, string> = {
  "Account.image": "never filled",
  "Account.jobTitle": "of the bureau's people only",
  "Account.phone": "of the bureau's people only",
  "Application.submissionKey": "a key of a form, no fact about anybody",
  "Enquiry.digest": "a hash of the same",
  "Interview.calendarKey": "a key that opens the calendar file",
  "MailMessage.failure": "what a mail service answered",
  "MailMessage.html": "the same mail as its text",
  "MailMessage.props": "what the text is made of; emptied once it is",
  "Message.messageKey": "a key of a form, no fact about anybody",
  "SavedSearch.stopKey": "a key that stops the mails",
  "Session.token": "a key that opens the account",
  "StoredFile.sha256": "follows from the bytes, which are in the archive",
  "StoredFile.storageKey": "where the bytes lie",
};

/** Text without a canary that the export holds all the same: values from closed lists. */
const CLOSED_LISTS = [
  "Application.cvReading",
  "Application.rejectionReason",
  "CandidateLanguage.language",
  "CultureResponse.choices",
  "MailMessage.template",
  "Match.ruleVersion",
  "MatchOverride.reason",
  "ShortlistEntry.verdictReason",
  "StoredFile.contentType",
];

type Column = { table: string; column: string };

/**
 * Every column that holds text or JSON, and what of the canary stands in it; not ids and codes, nor
 * what is only written when the person is deleted.
 */
async function canaries(canary: string): Promise<(Column & { words: string[]; own: boolean })[]> {
  const columns = await db().$queryRaw<(Column & { schema: string; own: boolean })[]>`
    SELECT c.table_schema AS schema, c.table_name AS table, c.column_name AS column,
      EXISTS (SELECT 1 FROM information_schema.columns o WHERE o.table_schema = c.table_schema
        AND o.table_name = c.table_name AND o.column_name = 'candidateId') AS own
    FROM information_schema.columns c
    WHERE c.table_schema IN ('public', 'pgboss')
      AND (c.data_type IN ('text', 'character varying', 'jsonb', 'json') OR c.udt_name = '_text')
      AND c.column_name !~ '(^id|Ids?)$' AND c.table_name NOT IN ('Event', 'DecisionRecord')`;
  const oneOf = new RegExp(`${canary}_[a-z]+`, "gi");
  return Promise.all(
    columns.map(async ({ schema, table, column, own }) => {
      const cells = await db().$queryRawUnsafe<{ cell: string }[]>(
        `SELECT "${column}"::text AS cell FROM "${schema}"."${table}" WHERE "${column}"::text ILIKE $1`,
        `%${canary}%`,
      );
      const words = cells.flatMap(({ cell }) => cell.match(oneOf) ?? []);
      return { table, column, words, own: own || PERSONS_TABLES.includes(table) };
    }),
  );
}

const [best = 0, worst = 0] = CHOICE_SETS[0] ?? [];
const CHOICES = [{ set: 0, best, worst }];

/** Somebody of whom every text that the house stores holds a canary of its own. */
async function aPersonFullOfCanaries() {
  const canary = `kanarie${randomUUID().slice(0, 8)}`;
  const word = (name: string) => `${canary}_${name}`;
  const [consultant, employer, candidate] = [
    await aConsultant(),
    await anEmployer(),
    await aCandidate(),
  ];
  const { candidateId, accountId } = candidate;
  const email = `${word("email")}@voorbeeld.example`;
  await db().account.update({ where: { id: accountId }, data: { email, name: word("account") } });
  await db().candidate.update({
    where: { id: candidateId },
    data: {
      name: word("name"),
      email,
      phone: word("phone"),
      headline: word("headline"),
      statusReason: word("status"),
      broughtIn: { create: aBroughtInRow(word("source")) },
      postcode: word("postcode"),
      experiences: {
        create: {
          title: word("job"),
          employer: word("employer"),
          startsOn: new Date("2020-01-01"),
        },
      },
      educations: { create: { level: "hbo", name: word("school") } },
      skills: {
        update: {
          where: { candidateId_skillId: { candidateId, skillId: "excel" } },
          data: { evidence: word("evidence") },
        },
      },
      cultureResponses: { create: { seed: 1, choices: CHOICES } },
    },
  });
  await db().session.create({
    data: {
      token: word("token"),
      userId: accountId,
      expiresAt: new Date("2027-01-01"),
      ipAddress: word("ip"),
      userAgent: word("browser"),
    },
  });
  const { id: vacatureId, slug } = await aPublishedVacature(employer);
  const { applicationId: id } = await applyWithProfile(candidate, {
    slug,
    motivation: word("motivation"),
    shareName: true,
  });
  const consent = { textVersion: word("consent") };
  await db().consent.updateMany({ where: { candidateId }, data: consent });
  await openApplication(consultant, { id });
  await db().permission.create({ data: { applicationId: id, note: word("permission") } });
  const pair = { vacatureId, candidateId };
  const { shortlistId, entryId } = await shortlistCandidate(consultant, pair);
  await presentShortlist(consultant, { id: shortlistId });
  const verdict = { answer: "no", reason: "hours", note: word("verdict") } as const;
  await giveVerdict(employer, { entryId, ...verdict });
  await rejectApplication(consultant, { id, reason: "hours", note: word("rejection") });
  await db().interview.create({
    data: {
      applicationId: id,
      startsAt: new Date("2027-01-01T09:00:00Z"),
      minutes: 60,
      location: word("location"),
      withWhom: word("host"),
      calendarKey: word("calendar"),
    },
  });
  await overrideMatch(consultant, {
    vacatureId,
    candidateId,
    direction: "better",
    reason: "talk",
    note: word("judgement"),
  });
  await sendMessage(candidate, {
    applicationId: id,
    messageKey: randomUUID(),
    text: word("message"),
  });
  await saveSearch(candidate, { query: `q=${word("search")}`, frequency: "daily" });
  const text = word("mail");
  await db().mailMessage.createMany({
    data: [
      { template: "stage-changed", to: email, subject: word("subject"), text, html: text },
      { template: "sign-in-link", to: email, text: word("key"), sensitive: true },
    ],
  });
  await aStoredFile(candidateId, `${word("file")}.txt`, word("bytes"));
  await sendEnquiry(candidate, {
    subject: "complaint",
    name: word("asker"),
    email,
    phone: word("askphone"),
    organisation: word("organisation"),
    wantedRole: word("wanted"),
    text: word("question"),
    file: await aReceivedFile(`${word("attachment")}.txt`, word("enclosed")),
  });
  await addClientContact(consultant, {
    ...contactInput({ email, name: word("contact"), jobTitle: word("post"), note: word("remark") }),
    organisationId: employer.organisationId,
    phone: word("callphone"),
  });
  await recordViews(employer, [{ verb: "view-anonymous-profile", candidateId, vacatureId }]);
  return { candidate, canary, word };
}

test("every text about a person stands in the export, in the JSON and on the page", async () => {
  const { candidate, canary, word } = await aPersonFullOfCanaries();
  const columns = await canaries(canary);
  const nameOf = ({ table, column }: Column) => `${table}.${column}`;
  const empty = columns.filter(({ own, words }) => own && words.length === 0).map(nameOf);
  const explained = [...Object.keys(LEFT_OUT), ...CLOSED_LISTS];
  expect(empty.filter((name) => !explained.includes(name))).toEqual([]);
  expect(explained.filter((name) => !columns.map(nameOf).includes(name))).toEqual([]);

  const leftOut = new Set([word("key"), word("token"), word("calendar")]);
  const zip = await unzipped(await zipOwnData(candidate, candidate.candidateId));
  for (const path of ["gegevens.json", "gegevens.html"]) {
    const lost = columns
      .filter((column) => !(nameOf(column) in LEFT_OUT))
      .flatMap((column) =>
        column.words
          .filter((one) => !zip[path]?.includes(one) && !leftOut.has(one))
          .map((one) => `${nameOf(column)}: ${one}`),
      );
    expect(lost, path).toEqual([]);
    for (const one of leftOut) expect(zip[path], path).not.toContain(one);
  }
  expect(zip[`bestanden/${word("file")}.txt`]).toBe(word("bytes"));
  expect(zip[`bestanden/${word("attachment")}.txt`]).toBe(word("enclosed"));
});

test("the JSON holds the account, who looked, the proposal, the mails and the consents", async () => {
  const { candidate, word } = await aPersonFullOfCanaries();
  const data = await exportOwnData(candidate, candidate.candidateId);
  expect(data).toMatchObject({
    account: { name: word("account"), emailVerified: true },
    cultureResponses: [{ choices: CHOICES }],
    views: [{ text: expect.stringMatching(/^Van Vliet Advies bekeek je profiel zonder naam/) }],
    consents: expect.arrayContaining([expect.objectContaining({ purpose: "shareName" })]),
    applications: [
      {
        entries: [
          {
            verdict: "no",
            verdictReason: "hours",
            verdictAt: expect.any(Date),
            shortlist: { presentedAt: expect.any(Date) },
          },
        ],
      },
    ],
  });
  expect(data.mails.map(({ template }) => template)).toContain("application-rejected");
  expect(data.events).toContainEqual(
    expect.objectContaining({ what: "Gesolliciteerd", who: "kandidaat" }),
  );
  expect(JSON.stringify(data.events)).not.toContain("view ");
});

test("the page opens without the site: no script and nothing to fetch", async () => {
  const { candidate } = await aPersonFullOfCanaries();
  const page =
    (await unzipped(await zipOwnData(candidate, candidate.candidateId)))["gegevens.html"] ?? "";
  expect(page).toMatch(/^<!doctype html>\n<html lang="nl">/);
  expect(page).not.toMatch(/<script|<link|<img|\bsrc=|\bhref=|url\(/);
  const headings = [...page.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, title]) => title);
  expect(headings).toEqual(
    expect.arrayContaining(["Profiel", "Toestemmingen", "Wie keek er naar je gegevens"]),
  );
});

test("nobody exports another", async () => {
  const { candidateId } = await aCandidate();
  for (const actor of [await aCandidate(), await anEmployer()]) {
    await expectRefusal(() => exportOwnData(actor, candidateId), "bestaat niet");
    await expectRefusal(() => zipOwnData(actor, candidateId), "bestaat niet");
  }
});
