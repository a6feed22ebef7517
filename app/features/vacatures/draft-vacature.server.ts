import { randomUUID } from "node:crypto";
import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import { type Actor, accountIdOf, worksForBureau } from "#app/platform/actor.ts";
import { markChanged } from "#app/platform/changes.server.ts";
import { today } from "#app/platform/clock.server.ts";
import { transaction } from "#app/platform/db.server.ts";
import { Refused, RuleBroken } from "#app/platform/errors.ts";
import { contactColumn } from "./intake/contact-column.server.ts";
import type { VacatureInput } from "./schema.ts";
import { requirementRows, vacatureColumns } from "./vacature-content.ts";
import { vacatureSlug } from "./vacature-slug.ts";

/**
 * Starts a vacature as a draft of an employer's, with the intake's answers. An employer drafts for
 * its own organisation, the bureau for any and then as the consultant's own. Throws `Refused` for others,
 * `RuleBroken` for a closing date that has passed.
 */
export function draftVacature(
  actor: Actor,
  input: VacatureInput & { organisationId?: string },
): Promise<{ id: string; slug: string }> {
  const organisationId = organisationOf(actor, input.organisationId);
  refusePastClosing(input);
  return transaction(async (tx) => {
    const { skills, languages } = requirementRows(input);
    const contact = await contactColumn(tx, actor, organisationId, input);
    const { id, number } = await tx.vacature.create({
      data: {
        ...vacatureColumns(input),
        ...contact,
        organisationId,
        consultantId: worksForBureau(actor) ? accountIdOf(actor) : null,
        slug: randomUUID(),
        skills: { createMany: { data: skills } },
        languages: { createMany: { data: languages } },
        intakes: {
          create: {
            accountId: accountIdOf(actor),
            reason: input.reason,
            priorities: input.priorities,
            text: input.text,
          },
        },
      },
      select: { id: true, number: true },
    });
    const slug = vacatureSlug(input.title, input.place.placeId, number);
    await tx.vacature.update({ where: { id }, data: { slug }, select: { id: true } });
    await recordEvent(tx, actor, {
      verb: "draft-vacature",
      subject: ["vacature", id],
      vacatureId: id,
      organisationId,
    });
    await markChanged(tx, "vacature", id);
    return { id, slug };
  });
}

/** A vacature that closed before it began helps nobody. */
export function refusePastClosing({ closesOn }: Pick<VacatureInput, "closesOn">): void {
  if (closesOn && closesOn <= today())
    throw new RuleBroken("Kies een dag die nog komt.", "closesOn");
}

function organisationOf(actor: Actor, chosen: string | undefined): string {
  if (actor.kind === "employer") return actor.organisationId;
  if (worksForBureau(actor) && chosen) return chosen;
  throw new Refused();
}
