import { afterEach, expect, test } from "vitest";
import { findBureau } from "#app/features/settings/bureau.server.ts";
import { publishVacature } from "#app/features/vacatures/publish-vacature.server.ts";
import { aDraft, anEmployer } from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { system } from "../actor.ts";
import { follow, markChanged, readPosition } from "../changes.server.ts";
import { now, shiftClock } from "../clock.server.ts";
import { transaction } from "../db.server.ts";
import { dataBehindPages } from "./pages.server.ts";

withTestDatabase();

afterEach(() => shiftClock(0));

/** Moves the clock to a moment. */
function standAt(moment: string): void {
  shiftClock(0);
  shiftClock(new Date(moment).getTime() - now().getTime());
}

test("pages are made anew at midnight in Amsterdam, in summer and winter", () => {
  for (const midnight of ["2026-07-15T22:00:00Z", "2026-01-15T23:00:00Z"]) {
    const at = new Date(midnight).getTime();
    standAt(new Date(at - 60_000).toISOString());
    const before = dataBehindPages.stamp();
    standAt(new Date(at - 10_000).toISOString());
    expect(dataBehindPages.stamp()).toBe(before);
    standAt(new Date(at + 10_000).toISOString());
    expect(dataBehindPages.stamp()).not.toBe(before);
  }
});

test("pages are made anew after a vacature is published, and again once memory has followed", async () => {
  const { id } = await aDraft(await anEmployer());
  const stamps: string[] = [];
  const follower = follow("vacature", await readPosition(), async () => {
    stamps.push(dataBehindPages.stamp());
  });
  const before = dataBehindPages.stamp();
  await publishVacature(system("test"), { id });
  expect(dataBehindPages.stamp()).not.toBe(before);
  await follower.catchUp();
  follower.stop();
  expect(stamps).toHaveLength(1);
  expect(dataBehindPages.stamp()).not.toBe(stamps[0]);
});

test("what a profile says changes no public page", async () => {
  const before = dataBehindPages.stamp();
  await transaction((tx) => markChanged(tx, "candidate", "somebody"));
  expect(dataBehindPages.stamp()).toBe(before);
});

test("the bureau's settings are held until they change", async () => {
  const before = dataBehindPages.stamp();
  expect((await findBureau()).name).toBe("Rechterhand");
  await transaction(async (tx) => {
    const value = { name: "Bureau Voorbeeld" };
    await tx.setting.create({ data: { key: "bureau", value }, select: { key: true } });
    await markChanged(tx, "pages", "bureau");
  });
  expect((await findBureau()).name).toBe("Bureau Voorbeeld");
  expect(dataBehindPages.stamp()).not.toBe(before);
});
