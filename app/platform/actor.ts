/** Who does something. Every verb takes one first; the system is an actor too. */
export type Actor =
  | { kind: "anonymous" }
  | { kind: "candidate"; accountId: string; candidateId: string | null }
  | { kind: "employer"; accountId: string; organisationId: string }
  | ClientContactActor
  | { kind: "consultant"; accountId: string }
  | { kind: "admin"; accountId: string }
  | { kind: "system"; name: string };

/** Somebody at a client without an account, who holds the link to one shortlist. */
export type ClientContactActor = {
  kind: "clientContact";
  contactId: string;
  organisationId: string;
  shortlistId: string;
};

/** Who judges a client's shortlist: a member, or a contact person by a link. */
export type JudgingActor = Extract<Actor, { kind: "employer" | "clientContact" }>;

export const ANONYMOUS: Actor = { kind: "anonymous" };

/** The system acting by itself, named after what moves it: a job, the clock, the seed. */
export function system(name: string): Actor {
  return { kind: "system", name };
}

/** True for the bureau's own people (consultants and admins) and for the system. */
export function worksForBureau(actor: Actor): boolean {
  return actor.kind === "consultant" || actor.kind === "admin" || actor.kind === "system";
}

/** Whether somebody acts for a client and may judge who was proposed to it. */
export function judges(actor: Actor): actor is JudgingActor {
  return actor.kind === "employer" || actor.kind === "clientContact";
}

/** The account behind an actor, or null for anonymous and system. */
export function accountIdOf(actor: Actor): string | null {
  return "accountId" in actor ? actor.accountId : null;
}

/** Under which id what somebody did is written down: of the account, the contact person or the job. */
export function recordedIdOf(actor: Actor): string | null {
  if (actor.kind === "system") return actor.name;
  return actor.kind === "clientContact" ? actor.contactId : accountIdOf(actor);
}
