import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { markChanged } from "#app/platform/changes.server.ts";
import { transaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { visibleTo } from "./policy.ts";
import type { ProfileInput } from "./schema.ts";

/** Rewrites what a person can do and has done. Throws `NotFound` for another's profile. */
export function updateProfile(
  actor: Actor,
  { candidateId, ...input }: ProfileInput & { candidateId: string },
): Promise<void> {
  return transaction(async (tx) => {
    const { count } = await tx.candidate.updateMany({
      where: { id: candidateId, ...visibleTo(actor) },
      data: {
        name: input.name,
        phone: input.phone ?? "",
        headline: input.headline,
        placeId: input.place?.placeId ?? null,
        postcode: input.place?.postcode ?? null,
        educationLevel: input.educationLevel ?? null,
        skillsComplete: input.skillsComplete === "ja",
        findable: input.findable === "ja",
      },
    });
    if (count === 0) throw new NotFound();
    const where = { candidateId };
    await tx.candidateSkill.deleteMany({ where });
    await tx.candidateLanguage.deleteMany({ where });
    await tx.experience.deleteMany({ where });
    const mine = <Row extends object>(rows: (Row | null)[]) =>
      rows.flatMap((row) => (row ? [{ ...row, candidateId }] : []));
    await tx.candidateSkill.createMany({ data: mine(input.skills) });
    await tx.candidateLanguage.createMany({ data: mine(input.languages) });
    await tx.experience.createMany({ data: mine(input.experiences) });
    await recordEvent(tx, actor, {
      verb: "update-profile",
      subject: ["candidate", candidateId],
      candidateId,
    });
    await markChanged(tx, "candidate", candidateId);
  });
}
