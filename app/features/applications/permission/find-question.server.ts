import { findContact } from "#app/features/accounts/contact-person.server.ts";
import { shownText } from "#app/features/candidates/shown-fields.ts";
import { VACATURE_FACTS_SELECT } from "#app/features/vacatures/vacature-facts.ts";
import { db } from "#app/platform/db.server.ts";
import { findAskedByLink } from "./answer-permission.server.ts";

/**
 * What a mailed link asks: which work, with whom, what the employer will read, and whom to ring. Null when
 * the link was used or is too old, or the question is over.
 */
export async function findQuestionByLink(token: string) {
  const id = await findAskedByLink(token);
  if (!id) return null;
  const found = await db().application.findFirst({
    where: { id, stage: "asked" },
    select: {
      candidate: { select: { name: true, shownFields: true } },
      vacature: {
        select: { ...VACATURE_FACTS_SELECT, status: true, summary: true, consultantId: true },
      },
    },
  });
  if (!found) return null;
  const { candidate, vacature } = found;
  const { consultantId, ...facts } = vacature;
  return {
    name: candidate.name,
    shown: shownText(candidate.shownFields),
    vacature: facts,
    contact: await findContact(db(), consultantId),
  };
}
