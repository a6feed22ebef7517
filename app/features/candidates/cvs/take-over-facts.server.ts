import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { markChanged } from "#app/platform/changes.server.ts";
import { transaction } from "#app/platform/db.server.ts";
import { RuleBroken } from "#app/platform/errors.ts";
import { holdProfile } from "../hold-profile.server.ts";
import { type CvOfProfile, findKnownFacts, findReadCv } from "./find-new-facts.server.ts";
import { newFacts } from "./new-facts.ts";

/**
 * Adds to a profile what one of its CVs says beside what stands there; nothing that stands is changed,
 * and a second time adds nothing. Throws `NotFound` for another's CV, `RuleBroken` for one that cannot
 * be read.
 */
export async function takeOverFacts(actor: Actor, input: CvOfProfile): Promise<void> {
  const found = await findReadCv(actor, input);
  if ("trouble" in found) throw new RuleBroken(found.trouble);
  const { candidateId, read } = found;
  const mine = <Row extends object>(rows: Row[]) => rows.map((row) => ({ ...row, candidateId }));
  await transaction(async (tx) => {
    await holdProfile(tx, candidateId);
    const facts = newFacts(read, await findKnownFacts(tx, candidateId));
    if (Object.values(facts).every((rows) => rows.length === 0)) return;
    await tx.experience.createMany({ data: mine(facts.experiences) });
    await tx.education.createMany({ data: mine(facts.educations) });
    await tx.candidateSkill.createMany({ data: mine(facts.skills), skipDuplicates: true });
    await tx.candidateLanguage.createMany({ data: mine(facts.languages), skipDuplicates: true });
    await recordEvent(tx, actor, {
      verb: "take-over-facts",
      subject: ["candidate", candidateId],
      candidateId,
    });
    await markChanged(tx, "candidate", candidateId);
  });
}
