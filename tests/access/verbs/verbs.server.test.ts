import ts from "typescript";
import { beforeAll, describe, expect, test } from "vitest";
import { Conflict, NotFound, Refused, RuleBroken } from "#app/platform/errors.ts";
import { PRODUCT_FILES } from "../../architecture/source-files.ts";
import { withTestDatabase } from "../../support/test-database.ts";
import { countTraces } from "../../support/traces.ts";
import { APPLICATION_VERBS } from "./application-verbs.ts";
import { BROUGHT_IN_VERBS } from "./brought-in-verbs.ts";
import { CALLERS } from "./callers.ts";
import { CLIENT_VERBS } from "./client-verbs.ts";
import { CONTENT_VERBS } from "./content-verbs.ts";
import { footprintOf } from "./footprint.ts";
import { FOOTPRINTS } from "./footprints.data.ts";
import { OFFICE_VERBS } from "./office-verbs.ts";
import { PERSON_VERBS } from "./person-verbs.ts";
import { ROWS_WRITTEN } from "./rows-written.data.ts";
import { rowsWritten } from "./rows-written.ts";
import { VACATURE_VERBS } from "./vacature-verbs.ts";

import { openVerbWorld, type VerbWorld } from "./verb-world.ts";

withTestDatabase();

const VERBS = {
  ...APPLICATION_VERBS,
  ...CLIENT_VERBS,
  ...CONTENT_VERBS,
  ...BROUGHT_IN_VERBS,
  ...PERSON_VERBS,
  ...VACATURE_VERBS,
  ...OFFICE_VERBS,
};
/** What the clock or the queue does, and nobody at a door: no route knows these. */
const CLOCK_VERBS = [
  "answerRequest",
  "checkFindability",
  "deleteEndedPeople",
  "dropUnconfirmedSearches",
  "endEnquiries",
  "endExpired",
  "endStoredMails",
  "expireVacatures",
  "freePlacedPeople",
  "purgeDrafts",
  "purgeLogs",
  "remindBeforeEnd",
  "replayDeletions",
  "sendAlerts",
  "solveChangedPortfolio",
  "solvePortfolio",
];
const READS = /^(find|list|count|search|rank)[A-Z]/;

let world: VerbWorld;
beforeAll(async () => {
  world = await openVerbWorld();
}, 60_000);

test("every verb of the house has a line, and every line a verb", () => {
  const verbs = PRODUCT_FILES.filter(({ path }) => /^app\/features\/.*\.server\.ts$/.test(path))
    .flatMap(({ path, text }) => verbsIn(path, text))
    .filter((name) => !READS.test(name));
  expect([...new Set(verbs)].toSorted()).toEqual(
    [...Object.keys(VERBS), ...CLOCK_VERBS].toSorted(),
  );
});

test("what only the clock does stands behind no door", () => {
  const doors = PRODUCT_FILES.filter(({ path }) => path.startsWith("app/routes/"));
  const known = doors.flatMap(({ path, text }) =>
    CLOCK_VERBS.filter((verb) => new RegExp(`\\b${verb}\\b`).test(text)).map(
      (verb) => `${path}: ${verb}`,
    ),
  );
  expect(known).toEqual([]);
});

test.each(Object.entries(VERBS))(
  "%s writes its rows and leaves its event, mails, marks and jobs, and no others",
  async (name, { may, prepare }) => {
    const [caller = "admin"] = may;
    const attempt = await prepare(world);
    let written: string[] = [];
    const left = await footprintOf(world, world.actors[caller], async () => {
      written = await rowsWritten(() => outcomeOf(attempt, caller));
    });
    expect(left).toEqual(FOOTPRINTS[name]);
    expect(written).toEqual(ROWS_WRITTEN[name]);
  },
);

describe.each(Object.entries(VERBS))("%s", (_, { may, prepare }) => {
  const refused = CALLERS.filter((caller) => !may.includes(caller));
  if (refused.length > 0)
    test(`is refused to ${refused.join(", ")}, and leaves nothing`, async () => {
      const attempt = await prepare(world);
      const before = await countTraces();
      for (const caller of refused)
        expect([caller, await outcomeOf(attempt, caller)]).toEqual([caller, "refused"]);
      expect(await countTraces()).toEqual(before);
    });

  test(`is open to ${may.join(", ")}`, async () => {
    for (const caller of may) {
      const attempt = await prepare(world);
      expect([caller, await outcomeOf(attempt, caller)]).toEqual([caller, "open"]);
    }
  });
});

/** Refused, or open: done, or a rule that everybody hears says no. A fault is neither. */
async function outcomeOf(
  attempt: Awaited<ReturnType<(typeof VERBS)[string]["prepare"]>>,
  caller: (typeof CALLERS)[number],
): Promise<string> {
  try {
    await attempt(world.actors[caller]);
    return "open";
  } catch (error) {
    if (error instanceof Refused || error instanceof NotFound) return "refused";
    if (error instanceof RuleBroken || error instanceof Conflict) return "open";
    throw error;
  }
}

/** The exported functions of a file that take an actor first. */
function verbsIn(path: string, text: string): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((statement) => {
    if (!ts.isFunctionDeclaration(statement)) return [];
    const isExported = statement.modifiers?.some(
      ({ kind }) => kind === ts.SyntaxKind.ExportKeyword,
    );
    const [first] = statement.parameters;
    return isExported && first?.type?.getText() === "Actor" ? [statement.name?.text ?? ""] : [];
  });
}
