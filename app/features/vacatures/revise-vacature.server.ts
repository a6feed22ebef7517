import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { markChanged } from "#app/platform/changes.server.ts";
import { transaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { refuseOvertaken } from "#app/platform/forms/refuse-overtaken.server.ts";
import { refusePastClosing } from "./draft-vacature.server.ts";
import { findVacatureForm } from "./find-vacature-form.server.ts";
import { holdVacature } from "./hold-vacature.server.ts";
import { contactColumn } from "./intake/contact-column.server.ts";
import { changeableBy } from "./policy.ts";
import { requireWhole } from "./publication/missing-parts.ts";
import { requirePublishable } from "./publication/require-publishable.server.ts";
import type { VacatureInput } from "./schema.ts";
import { requirementRows, vacatureColumns } from "./vacature-content.ts";
import { VACATURE_FORM_LABELS } from "./vacature-form-options.ts";

/**
 * Rewrites a vacature: an employer its own draft, the bureau any. Its URL stays as it is. Throws
 * `Overtaken` when it changed, `RuleBroken` for a closing date that has passed, for what is no draft also
 * where a part is missing, and for what stands online where the new text or pay would not have been let
 * through.
 */
export function reviseVacature(
  actor: Actor,
  { id, seen, ...input }: VacatureInput & { id: string },
): Promise<void> {
  refusePastClosing(input);
  return transaction(async (tx) => {
    await holdVacature(tx, id);
    const { values } = await findVacatureForm(actor, id, tx);
    refuseOvertaken(seen, values, VACATURE_FORM_LABELS);
    const columns = vacatureColumns(input);
    const { status, organisationId } = await tx.vacature.findUniqueOrThrow({
      where: { id },
      select: { status: true, organisationId: true },
    });
    if (status !== "draft") requireWhole(columns);
    if (status === "published") await requirePublishable(tx, actor, id, columns);
    const contact = await contactColumn(tx, actor, organisationId, input);
    const { count } = await tx.vacature.updateMany({
      where: { id, ...changeableBy(actor) },
      data: { ...columns, ...contact },
    });
    if (count === 0) throw new NotFound();
    const { skills, languages } = requirementRows(input);
    await tx.vacatureSkill.deleteMany({ where: { vacatureId: id } });
    await tx.vacatureLanguage.deleteMany({ where: { vacatureId: id } });
    await tx.vacatureSkill.createMany({ data: skills.map((row) => ({ ...row, vacatureId: id })) });
    await tx.vacatureLanguage.createMany({
      data: languages.map((row) => ({ ...row, vacatureId: id })),
    });
    await tx.intake.updateMany({
      where: { vacatureId: id },
      data: { reason: input.reason, priorities: input.priorities, text: input.text },
    });
    await recordEvent(tx, actor, {
      verb: "revise-vacature",
      subject: ["vacature", id],
      vacatureId: id,
    });
    await markChanged(tx, "vacature", id);
  });
}
