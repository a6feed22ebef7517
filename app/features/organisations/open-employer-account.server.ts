import { randomBytes } from "node:crypto";
import { listBureauAddresses } from "#app/features/accounts/bureau-addresses.server.ts";
import { proveAddress } from "#app/features/accounts/prove-address.server.ts";
import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { type Tx, transaction } from "#app/platform/db.server.ts";
import { RuleBroken } from "#app/platform/errors.ts";
import { queueMails } from "#app/platform/mail/mail.server.ts";
import { siteUrl } from "#app/platform/site.server.ts";
import { nameKey } from "./name-key.ts";
import { organisationSlug } from "./organisation-slug.ts";

/**
 * Opens an account at an employer by the mailed link, with the password chosen there: at one of its
 * own, which is made now and of which the consultants hear, or at the one whose member invited. Throws
 * `RuleBroken`.
 */
export function openEmployerAccount(
  actor: Actor,
  input: { token: string; password: string },
): Promise<{ accountId: string; organisationId: string }> {
  return transaction(async (tx) => {
    const { accountId, request } = await proveAddress(tx, actor, input);
    const isColleague = request.kind === "colleague";
    const organisationId = isColleague ? request.organisationId : await makeEmployer(tx, request);
    if (!organisationId) throw new RuleBroken("Deze uitnodiging werkt niet meer. Bel of mail ons.");
    await tx.member.create({ data: { accountId, organisationId }, select: { accountId: true } });
    await recordEvent(tx, actor, {
      verb: isColleague ? "join-employer" : "register-employer",
      subject: isColleague ? ["account", accountId] : ["organisation", organisationId],
      organisationId,
    });
    return { accountId, organisationId };
  });
}

async function makeEmployer(
  tx: Tx,
  { organisation, sector }: Awaited<ReturnType<typeof proveAddress>>["request"],
): Promise<string | null> {
  if (!organisation || !sector) return null;
  const slug = organisationSlug(organisation, randomBytes(3).toString("hex"));
  const { id } = await tx.organisation.create({
    data: { name: organisation, nameKey: nameKey(organisation), slug, sector },
    select: { id: true },
  });
  await queueMails(
    tx,
    (await listBureauAddresses(tx)).map(({ name, email }) => ({
      template: "employer-registered" as const,
      to: email,
      props: { name, organisation, clientUrl: siteUrl(`/werk/klanten/${id}`) },
    })),
  );
  return id;
}
