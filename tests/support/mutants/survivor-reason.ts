import { REASONS } from "./survivors.data.ts";

/** The reason on record for a fault that lives, by its line (without the line's number); null when none is. */
export function reasonOf(line: string): string | null {
  const found = REASONS.find(
    ({ file, was, became }) => line.startsWith(`${file}:`) && line.endsWith(`) ${was} → ${became}`),
  );
  return found?.reason ?? null;
}
