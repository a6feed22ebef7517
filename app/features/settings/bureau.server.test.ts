import { expect, test } from "vitest";
import { markChanged } from "#app/platform/changes.server.ts";
import { transaction } from "#app/platform/db.server.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { findBureau } from "./bureau.server.ts";

withTestDatabase();

test("the bureau is the shipped example until it is set, and then what was set", async () => {
  expect(await findBureau()).toMatchObject({
    name: "Rechterhand",
    email: "post@rechterhand.example",
  });
  const value = { name: "Bureau Noord", phone: "050 000 00 00" };
  await transaction(async (tx) => {
    await tx.setting.create({ data: { key: "bureau", value }, select: { key: true } });
    await markChanged(tx, "pages", "bureau");
  });
  expect(await findBureau()).toEqual({
    ...value,
    email: "post@rechterhand.example",
    address: "Voorbeeldstraat 1, 3511 AA Utrecht",
    kvk: "",
    privacyEmail: "",
  });
});
