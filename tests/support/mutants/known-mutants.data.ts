/**
 * Faults that tests once let live, each with the file it stands in (by its name, wherever it lies), the
 * text as it is and the text with the fault, and the test that notices.
 */
export type KnownMutant = {
  name: string;
  file: string;
  before: string;
  after: string;
  test: string;
};

export const KNOWN_MUTANTS: readonly KnownMutant[] = [
  {
    name: "a person's own job title in place of the role",
    file: "anonymous-profile.ts",
    before: "title: (roleId && findRole(roleId)?.label) || title,",
    after: "title: title || (roleId && findRole(roleId)?.label),",
    test: "anonymous-profile.test.ts",
  },
  {
    name: "name, headline and employers in the anonymous profile",
    file: "anonymous-profile.ts",
    before: "number: candidate.number,",
    after: "...candidate, number: candidate.number,",
    test: "anonymous-profile.test.ts",
  },
  {
    name: "a name selected for the anonymous profile",
    file: "anonymous-profile.ts",
    before: "number: true,\n  shownFields: true,",
    after: "number: true,\n  name: true,\n  headline: true,\n  shownFields: true,",
    test: "anonymous-profile.test.ts",
  },
  {
    name: "an employer selected for the anonymous profile",
    file: "anonymous-profile.ts",
    before: "select: { title: true, roleId: true,",
    after: "select: { employer: true, title: true, roleId: true,",
    test: "anonymous-profile.test.ts",
  },
  {
    name: "a proposed score that is not frozen",
    file: "store-match.server.ts",
    before: "frozenAt: options.freeze ? now() : null,",
    after: "frozenAt: null,",
    test: "recompute-matches.server.test.ts",
  },
  {
    name: "a no that was told taken back",
    file: "withdraw-verdict.server.ts",
    before: 'verdict: "no", application: { stage: "presented" } }',
    after: 'verdict: "no" }',
    test: "shortlist-to-verdict.server.test.ts",
  },
  {
    name: "a name shown by consent to another vacature",
    file: "policy.ts",
    before: 'vacatureId,\n          purpose: "shareName",',
    after: 'purpose: "shareName",',
    test: "name-shared.server.test.ts",
  },
  {
    name: "a name shown by a consent that expired",
    file: "policy.ts",
    before: "OR: [{ expiresAt: null }, { expiresAt: { gt: at } }],",
    after: "",
    test: "name-shared.server.test.ts",
  },
  {
    name: "published without a pay range",
    file: "pay-range.ts",
    before:
      "return pay.salaryMinCents > 0 && pay.salaryMaxCents >= pay.salaryMinCents && pay.salaryHours > 0;",
    after: "return Number.isFinite(pay.salaryMinCents);",
    test: "publication.server.test.ts",
  },
  {
    name: "closed, and online again",
    file: "publish-vacature.server.ts",
    before: 'status: { in: ["draft", "submitted", "expired"] }',
    after: 'status: { in: ["draft", "submitted", "expired", "closed"] }',
    test: "publication.server.test.ts",
  },
  {
    name: "published with today as closing day",
    file: "publication-obstacles.ts",
    before: "if (!closesOn || closesOn > today) return [];",
    after: "if (!closesOn || closesOn >= today) return [];",
    test: "publication.server.test.ts",
  },
  {
    name: "anybody closes a vacature",
    file: "policy.ts",
    before: 'if (worksForBureau(actor) || actor.kind === "employer") return visibleTo(actor);',
    after: "return visibleTo(actor);",
    test: "vacature-life.server.test.ts",
  },
  {
    name: "from received to placed",
    file: "stage.ts",
    before: 'place: { from: ["interview", "offer"],',
    after: 'place: { from: ["received", "interview", "offer"],',
    test: "take-step.server.test.ts",
  },
  {
    name: "from interview to placed forbidden",
    file: "stage.ts",
    before: 'place: { from: ["interview", "offer"],',
    after: 'place: { from: ["offer"],',
    test: "take-step.server.test.ts",
  },
  {
    name: "importance of pay 4",
    file: "weights.ts",
    before: "pay: 5,",
    after: "pay: 4,",
    test: "rule-version.test.ts",
  },
  {
    name: "the weekend a working day",
    file: "working-days.ts",
    before: "if (day.getUTCDay() === 0 || day.getUTCDay() === 6) return false;",
    after: "",
    test: "working-days.test.ts",
  },
  {
    name: "3000 applications an hour",
    file: "rate-limit.server.ts",
    before: 'name: "apply", hits: 30,',
    after: 'name: "apply", hits: 3000,',
    test: "rate-limit.server.test.ts",
  },
  {
    name: "a task unescaped in JobPosting",
    file: "posting-text.ts",
    before: "write(line)}</li>",
    after: "line}</li>",
    test: "job-posting.test.ts",
  },
  {
    name: "a text that ends its CDATA section in a feed",
    file: "xml-text.ts",
    before: '.replaceAll("]]>", "]]]]><![CDATA[>")',
    after: "",
    test: "feeds.test.ts",
  },
  {
    name: "a feed that takes what XML cannot hold",
    file: "xml-text.ts",
    before: 'text.replace(FORBIDDEN, "").replaceAll("]]>"',
    after: 'text.replaceAll("]]>"',
    test: "feeds.test.ts",
  },
  {
    name: "a cell that starts a formula behind a tab or return",
    file: "csv.ts",
    before: "/^[=+\\-@\\t\\r]/",
    after: "/^[=+\\-@]/",
    test: "csv.test.ts",
  },
  {
    name: "on to /\\evil after signing in",
    file: "session.server.ts",
    before: 'return origin === OWN && !pathname.startsWith("//") ? pathname + search : null;',
    after: "return origin !== OWN || pathname + search ? path : null;",
    test: "safe-next.test.ts",
  },
  {
    name: "the body of a sensitive mail kept",
    file: "mail.server.ts",
    before: "service && mail.sensitive ? { subject: rendered.subject } : rendered;",
    after: "rendered;",
    test: "deliver-mail.server.test.ts",
  },
  {
    name: "two open shortlists of one vacature",
    file: "shortlist-candidate.server.ts",
    before: "  await holdVacature(tx, vacatureId);",
    after: "",
    test: "shortlist-at-once.server.test.ts",
  },
  {
    name: "one form, sent twice at once, two applications",
    file: "submit-application.server.ts",
    before: "await lockKey(tx, input.submissionKey);",
    after: "void lockKey;",
    test: "submit-at-once.server.test.ts",
  },
  {
    name: "somebody deleted while an application is written (the person)",
    file: "retention-end.server.ts",
    before: 'await tx.$queryRaw`SELECT id FROM "Candidate"',
    after: 'void Prisma.sql`SELECT id FROM "Candidate"',
    test: "hold-candidate.server.test.ts",
  },
  {
    name: "somebody deleted while an application is written (the application)",
    file: "retention-end.server.ts",
    before: 'await tx.$queryRaw`SELECT id FROM "Application"',
    after: 'void Prisma.sql`SELECT id FROM "Application"',
    test: "hold-candidate.server.test.ts",
  },
];
