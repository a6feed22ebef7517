import { setImmediate } from "node:timers/promises";
import { onlineNow } from "#app/features/vacatures/policy.ts";
import type { ChangeMark } from "#app/platform/changes.server.ts";
import { db } from "#app/platform/db.server.ts";
import {
  forgetSkipped,
  pagesOfIds,
  readEach,
} from "#app/platform/following/skipped-rows.server.ts";
import { loadMatchVacatures } from "../load-vacatures.server.ts";
import type { MatchVacature } from "../rules/match-input.ts";

const PAGE = 100;

const HOLDER = { memory: "ranking", kind: "vacature" } as const;

type Holder = { vacatures: Map<string, MatchVacature> | null };
const shared = globalThis as typeof globalThis & { rechterhandVacatures?: Holder };
shared.rechterhandVacatures ??= { vacatures: null };
const holder = shared.rechterhandVacatures;

/** Reads every published vacature, as the scorer reads it, into memory, page by page. */
export async function rebuildVacaturePool(): Promise<void> {
  const vacatures = new Map<string, MatchVacature>();
  await forgetSkipped(HOLDER, null);
  const list = (gt: string, take: number) =>
    db().vacature.findMany({
      where: { ...onlineNow(), id: { gt } },
      orderBy: { id: "asc" },
      take,
      select: { id: true },
    });
  for await (const ids of pagesOfIds(PAGE, list)) {
    for (const vacature of await readVacatures(ids)) vacatures.set(vacature.id, vacature);
    await setImmediate();
  }
  holder.vacatures = vacatures;
}

/** Brings the vacatures up to date with changed rows: published ones in, all others out. */
export async function applyVacaturePoolChanges(marks: ChangeMark[]): Promise<void> {
  const { vacatures } = holder;
  if (!vacatures) return;
  for (let at = 0; at < marks.length; at += PAGE) {
    const ids = marks.slice(at, at + PAGE).map(({ id }) => id);
    await forgetSkipped(HOLDER, ids);
    const found = await readVacatures(ids);
    for (const id of ids) vacatures.delete(id);
    for (const vacature of found) vacatures.set(vacature.id, vacature);
    await setImmediate();
  }
}

function readVacatures(ids: string[]): Promise<MatchVacature[]> {
  return readEach(HOLDER, ids, (some) =>
    loadMatchVacatures(db(), { id: { in: some }, ...onlineNow() }),
  );
}

/** Every published vacature; read now when no follower did. */
export async function openVacatures(): Promise<readonly MatchVacature[]> {
  if (!holder.vacatures) await rebuildVacaturePool();
  return [...(holder.vacatures?.values() ?? [])];
}
