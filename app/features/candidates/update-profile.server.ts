import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import { type Actor, worksForBureau } from "#app/platform/actor.ts";
import { markChanged } from "#app/platform/changes.server.ts";
import { transaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { refuseOvertaken } from "#app/platform/forms/refuse-overtaken.server.ts";
import { findProfile } from "./find-profile.server.ts";
import { holdProfile } from "./hold-profile.server.ts";
import { visibleTo } from "./policy.ts";
import { profileColumns, profileRows } from "./profile-columns.ts";
import { CANDIDATE_FORM_LABELS } from "./profile-form.ts";
import type { ProfileInput } from "./schema.ts";

/** What nobody confirms for another: a consultant's form leaves it as it stands. */
const ONLY_THE_PERSON_SAYS = { findable: undefined, skillsComplete: undefined };

/** Rewrites what a person can do and has done. Throws `NotFound` for another's profile, `Overtaken` when it changed. */
export function updateProfile(
  actor: Actor,
  { candidateId, seen, ...input }: ProfileInput & { candidateId: string },
): Promise<void> {
  return transaction(async (tx) => {
    await holdProfile(tx, candidateId);
    refuseOvertaken(seen, await findProfile(actor, candidateId, tx), CANDIDATE_FORM_LABELS);
    const { count } = await tx.candidate.updateMany({
      where: { AND: [{ id: candidateId }, visibleTo(actor)] },
      data: { ...profileColumns(input), ...(worksForBureau(actor) && ONLY_THE_PERSON_SAYS) },
    });
    if (count === 0) throw new NotFound();
    const rows = profileRows(input);
    const mine = <Row extends object>(list: Row[]) => list.map((row) => ({ ...row, candidateId }));
    await tx.candidateSkill.deleteMany({ where: { candidateId } });
    await tx.candidateLanguage.deleteMany({ where: { candidateId } });
    await tx.experience.deleteMany({ where: { candidateId } });
    await tx.education.deleteMany({ where: { candidateId } });
    await tx.candidateSkill.createMany({ data: mine(rows.skills) });
    await tx.candidateLanguage.createMany({ data: mine(rows.languages) });
    await tx.experience.createMany({ data: mine(rows.experiences) });
    await tx.education.createMany({ data: mine(rows.educations) });
    await recordEvent(tx, actor, {
      verb: "update-profile",
      subject: ["candidate", candidateId],
      candidateId,
    });
    await markChanged(tx, "candidate", candidateId);
  });
}
