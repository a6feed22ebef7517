import { findPlace } from "#app/features/places/place-names.ts";
import { skillLabel } from "#app/features/taxonomy/skills.ts";
import { type Actor, worksForBureau } from "#app/platform/actor.ts";
import { db, type Tx } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import type { Prisma } from "#prisma/client/client.ts";
import { changeableBy } from "./policy.ts";
import { CONTENT_SELECT, vacatureFormValues } from "./vacature-content.ts";
import { withEmptyLanguages, withEmptySkills } from "./vacature-form-rows.ts";

const SELECT = {
  ...CONTENT_SELECT,
  status: true,
  organisationId: true,
  clientContactId: true,
  placeId: true,
  postcode: true,
  place: { select: { name: true } },
  skills: {
    orderBy: [{ must: "desc" }, { skillId: "asc" }],
    select: { skillId: true, level: true, must: true },
  },
  languages: {
    orderBy: [{ must: "desc" }, { language: "asc" }],
    select: { language: true, cefr: true, must: true },
  },
  intakes: { take: 1, select: { reason: true, priorities: true, text: true } },
} satisfies Prisma.VacatureSelect;

type Stored = Prisma.VacatureGetPayload<{ select: typeof SELECT }>;

/** A vacature the actor may change, as its form shows it to them. `NotFound` for any other. */
export async function findVacatureForm(actor: Actor, id: string, tx: Tx = db()) {
  const found = await tx.vacature.findFirst({
    where: { id, ...changeableBy(actor) },
    select: SELECT,
  });
  if (!found) throw new NotFound();
  const { title, status, organisationId } = found;
  const bureauOnly = worksForBureau(actor) ? { clientContactId: found.clientContactId ?? "" } : {};
  return { title, status, organisationId, values: { ...formValues(found), ...bureauOnly } };
}

function formValues(stored: Stored) {
  const intake = stored.intakes[0];
  return {
    ...vacatureFormValues(stored),
    place: stored.postcode ?? placeText(stored.placeId, stored.place.name),
    skills: withEmptySkills(
      stored.skills.map(({ skillId, level, must }) => ({
        name: skillLabel(skillId),
        level: String(level),
        must: yes(must),
      })),
    ),
    languages: withEmptyLanguages(
      stored.languages.map(({ language, cefr, must }) => ({ language, cefr, must: yes(must) })),
    ),
    reason: intake?.reason ?? "",
    priorities: (intake?.priorities ?? []).join("\n"),
    text: intake?.text ?? "",
  };
}

/** The name, or the id where the name alone means another place ("Bergen"). */
function placeText(placeId: string, name: string): string {
  return findPlace(name)?.id === placeId ? name : placeId;
}

function yes(ticked: boolean): string {
  return ticked ? "ja" : "";
}
