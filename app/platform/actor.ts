/** Who does something. Every verb takes one first; the system is an actor too. */
export type Actor =
  | { kind: "anonymous" }
  | { kind: "candidate"; accountId: string; candidateId: string | null }
  | { kind: "employer"; accountId: string; organisationId: string }
  | { kind: "consultant"; accountId: string }
  | { kind: "admin"; accountId: string }
  | { kind: "system"; name: string };

export const ANONYMOUS: Actor = { kind: "anonymous" };

/** The system acting by itself, named after what moves it: a job, the clock, the seed. */
export function system(name: string): Actor {
  return { kind: "system", name };
}

/** True for the bureau's own people (consultants and admins) and for the system. */
export function worksForBureau(actor: Actor): boolean {
  return actor.kind === "consultant" || actor.kind === "admin" || actor.kind === "system";
}

/** The account behind an actor, or null for anonymous and system. */
export function accountIdOf(actor: Actor): string | null {
  return "accountId" in actor ? actor.accountId : null;
}
