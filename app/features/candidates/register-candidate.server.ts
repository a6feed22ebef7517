import { createAccount, hashNewPassword } from "#app/features/accounts/create-account.server.ts";
import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { markChanged } from "#app/platform/changes.server.ts";
import { transaction } from "#app/platform/db.server.ts";
import type { RegisterCandidateInput } from "./schema.ts";

/**
 * Makes a job seeker's account and empty profile. An address that has an account already gets a mail
 * and nothing is made; the answer is the same.
 */
export async function registerCandidate(
  actor: Actor,
  input: RegisterCandidateInput,
): Promise<void> {
  const passwordHash = await hashNewPassword(input.password);
  await transaction(async (tx) => {
    const account = await createAccount(tx, { ...input, audience: "candidate", passwordHash });
    if (!account) return;
    const candidate = await tx.candidate.create({
      data: { accountId: account.id, name: input.name, email: input.email },
      select: { id: true },
    });
    await recordEvent(tx, actor, {
      verb: "register-candidate",
      subject: ["candidate", candidate.id],
      candidateId: candidate.id,
    });
    await markChanged(tx, "candidate", candidate.id);
  });
}
