import { CANARY } from "../../support/attack/fuzzed-post.ts";
import type { Attack } from "./attack.ts";

/** Every line that the server printed must be JSON, and hold nothing that was typed. */
export function judgeLog({ server, tell }: Attack): void {
  const lines = server.output().split("\n").filter(Boolean);
  const odd = lines.filter((line) => !isObject(line));
  tell(
    odd.length === 0,
    `lines that are not JSON: ${odd.length} of ${lines.length} ${odd[0] ?? ""}`,
  );
  const typed = lines.filter((line) => line.includes(CANARY));
  tell(typed.length === 0, `lines with something typed: ${typed.length} ${typed[0] ?? ""}`);
  const faults = lines.filter((line) => /"level":[56]0/.test(line));
  tell(faults.length === 0, `errors logged: ${faults.length} ${faults[0]?.slice(0, 600) ?? ""}`);
}

function isObject(line: string): boolean {
  try {
    return typeof JSON.parse(line) === "object";
  } catch {
    return false;
  }
}
