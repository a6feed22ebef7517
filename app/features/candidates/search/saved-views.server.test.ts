import { expect, test } from "vitest";
import { aCandidate, aConsultant } from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { expectRefusal, verbsOf } from "#tests/support/traces.ts";
import { dropView } from "./drop-view.server.ts";
import { listSavedViews } from "./list-saved-views.server.ts";
import { saveView } from "./save-view.server.ts";

withTestDatabase();

test("a consultant keeps a view, replaces it under its name and forgets it", async () => {
  const consultant = await aConsultant();
  await saveView(consultant, { name: "Planners", query: "beroep=planner" });
  await saveView(consultant, { name: "Planners", query: "beroep=planner&uren=32" });
  const [view, ...others] = await listSavedViews(consultant);
  expect(view).toMatchObject({ name: "Planners", query: "beroep=planner&uren=32" });
  expect(others).toEqual([]);
  const id = view?.id ?? "";
  await dropView(consultant, { id });
  expect(await listSavedViews(consultant)).toEqual([]);
  expect(await verbsOf(id)).toEqual(["save-view", "save-view", "drop-view"]);
});

test("a view is its own consultant's, and a candidate keeps none", async () => {
  const [owner, other] = [await aConsultant(), await aConsultant()];
  await saveView(owner, { name: "Planners", query: "" });
  expect(await listSavedViews(other)).toEqual([]);
  const [view] = await listSavedViews(owner);
  await expectRefusal(() => dropView(other, { id: view?.id ?? "" }), "bestaat niet");
  const candidate = await aCandidate();
  await expectRefusal(() => saveView(candidate, { name: "x", query: "" }), "geen toegang");
});
