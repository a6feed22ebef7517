import { expect, test } from "vitest";
import { readStatus, VACATURE_STATUS_LABELS } from "./vacature-status.ts";

test("a status is read from an address, and nothing else is one", () => {
  for (const status of Object.keys(VACATURE_STATUS_LABELS)) expect(readStatus(status)).toBe(status);
  for (const other of [null, "", "online", "toString", "Draft"])
    expect(readStatus(other)).toBeNull();
});
