import { expect, test } from "vitest";
import { deviceOf } from "./device-words.ts";

test("a session says in words which browser it is in", () => {
  const chrome = "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/126.0 Safari/537.36";
  expect(deviceOf(chrome)).toBe("Chrome op Windows");
  expect(deviceOf(`${chrome} Edg/126.0`)).toBe("Edge op Windows");
  expect(deviceOf("Mozilla/5.0 (iPhone; CPU iPhone OS 17) Version/17 Safari/604.1")).toBe(
    "Safari op iPhone of iPad",
  );
  expect(deviceOf("")).toBe("Onbekende browser");
});
