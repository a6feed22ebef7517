import { expect, test } from "vitest";
import { z } from "zod";
import { readParams } from "./read-params.ts";

const schema = z.object({
  q: z.string().optional(),
  km: z.coerce.number({ error: "De afstand is geen getal." }).max(300, "Te ver.").optional(),
  rol: z.array(z.string().max(300)).default([]),
});
const read = (text: string) => readParams(new URLSearchParams(text), schema, ["q", "km"], ["rol"]);

test("words are trimmed, and an empty one is none", () => {
  expect(read("q=+planner+&km=&rol=+a&rol=+&rol=a&x=1").value).toEqual({
    q: "planner",
    rol: ["a"],
  });
});

test("what makes no sense is left out and said, and the rest stays", () => {
  expect(read("q=planner&km=301")).toEqual({
    value: { q: "planner", rol: [] },
    ignored: ["Te ver."],
    typed: { q: "planner", km: "301" },
  });
  expect(read("km=300").ignored).toEqual([]);
  expect(read("km=ver").ignored).toEqual(["De afstand is geen getal."]);
});

test("thirty values of one name are looked at, and 300 characters of each word", () => {
  const values = Array.from({ length: 31 }, (_, i) => `v${i}`);
  const many = values.map((value) => `rol=${value}`).join("&");
  expect(read(many).value.rol).toEqual(values.slice(0, 30));
  expect(read(`q=${"x".repeat(301)}`).value.q).toBe("x".repeat(300));
  expect(read(`rol=${"x".repeat(301)}`).value.rol).toEqual(["x".repeat(300)]);
});
