import { randomBytes } from "node:crypto";
import { createAccount, hashNewPassword } from "#app/features/accounts/create-account.server.ts";
import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { transaction } from "#app/platform/db.server.ts";
import type { RegisterEmployerInput } from "./schema.ts";

/**
 * Makes an employer and the account of its first member. An address that has an account already
 * gets a mail and nothing is made; the answer is the same.
 */
export async function registerEmployer(actor: Actor, input: RegisterEmployerInput): Promise<void> {
  const passwordHash = await hashNewPassword(input.password);
  await transaction(async (tx) => {
    const account = await createAccount(tx, { ...input, audience: "employer", passwordHash });
    if (!account) return;
    const organisation = await tx.organisation.create({
      data: {
        name: input.organisation,
        slug: `${slugOf(input.organisation)}-${randomBytes(3).toString("hex")}`,
        sector: input.sector,
        members: { create: { accountId: account.id } },
      },
      select: { id: true },
    });
    await recordEvent(tx, actor, {
      verb: "register-employer",
      subject: ["organisation", organisation.id],
      organisationId: organisation.id,
    });
  });
}

function slugOf(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 50);
}
