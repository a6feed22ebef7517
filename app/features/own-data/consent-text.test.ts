import { expect, test } from "vitest";
import { consentText } from "./consent-text.ts";

const vacature = { title: "Planner", organisation: "Van Vliet" };

test("a consent is named by what it is for, with its vacature where there is one", () => {
  expect(consentText("application", vacature).title).toBe("Solliciteren op Planner bij Van Vliet");
  expect(consentText("shareName", vacature).title).toBe("Je naam delen voor Planner bij Van Vliet");
  expect(consentText("application", null).title).toBe("Solliciteren op een vacature");
  expect(consentText("keepProfile", null).title).toBe("Je profiel langer bewaren");
});
