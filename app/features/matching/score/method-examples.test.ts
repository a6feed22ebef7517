import { expect, test } from "vitest";
import { methodExamples } from "./method-examples.ts";

test("the examples say what the rules do", () => {
  const said = Object.fromEntries(methodExamples().map((one) => [one.example, one.fulfilment]));
  expect(said).toMatchObject({
    "Je hebt er niets over verteld": null,
    "Je zegt dat je dit niet kunt": 0,
    "Je wens ligt 10 % boven de schaal": 500,
    "Je wilt 20 km reizen, het is 25 km": 500,
    "Hetzelfde, met twee dagen thuiswerken": 500,
    "Mbo 4 gevraagd, je hebt wo": 1000,
  });
});
