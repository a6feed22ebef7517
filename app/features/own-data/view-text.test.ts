import { expect, test } from "vitest";
import { viewText } from "./view-text.ts";

const view = {
  verb: "view-candidate",
  actorKind: "consultant",
  bureau: "Rechterhand",
  organisation: "Van Vliet Advies",
  vacature: "Planner bij Van Vliet",
};

test.each([
  ["view-candidate", "opende je profiel", "opende je profiel"],
  [
    "view-pair",
    "legde je profiel naast Planner bij Van Vliet",
    "legde je profiel naast een vacature",
  ],
  ["view-application", "bekeek je sollicitatie op Planner bij Van Vliet", "bekeek je sollicitatie"],
  [
    "view-anonymous-profile",
    "bekeek je profiel zonder naam voor Planner bij Van Vliet",
    "bekeek je profiel zonder naam",
  ],
  [
    "view-named-profile",
    "bekeek je profiel met naam voor Planner bij Van Vliet",
    "bekeek je profiel met naam",
  ],
  ["view-cv", "opende je cv voor Planner bij Van Vliet", "opende je cv"],
  ["iets-nieuws", "bekeek je gegevens", "bekeek je gegevens"],
])("%s is told with its vacature, and without one that is gone", (verb, told, without) => {
  const who = "een consultant van Rechterhand";
  expect(viewText({ ...view, verb })).toBe(`${who} ${told}`);
  expect(viewText({ ...view, verb, vacature: null })).toBe(`${who} ${without}`);
});

test("who looked is told by what they are, an employer by its name", () => {
  const who = (actorKind: string, organisation: string | null = view.organisation) =>
    viewText({ ...view, actorKind, organisation }).replace(" opende je profiel", "");
  expect(who("employer")).toBe("Van Vliet Advies");
  expect(who("employer", null)).toBe("een werkgever");
  expect(who("admin")).toBe("een beheerder van Rechterhand");
  expect(who("consultant")).toBe("een consultant van Rechterhand");
});
