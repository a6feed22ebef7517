import { CV_STOPPED_TEXT } from "#app/features/cv/cv-reading.ts";
import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import { type Actor, accountIdOf, worksForBureau } from "#app/platform/actor.ts";
import { markChanged } from "#app/platform/changes.server.ts";
import { now, today } from "#app/platform/clock.server.ts";
import { type Tx, transaction } from "#app/platform/db.server.ts";
import { NotFound, RuleBroken } from "#app/platform/errors.ts";
import { type KeptFile, removeFile } from "#app/platform/files.server.ts";
import { newFacts } from "../cvs/new-facts.ts";
import { keepConsent } from "../keep-consent.ts";
import { findSamePeople } from "./find-same-people.server.ts";
import { isConsent, tellByDay } from "./legal-ground.ts";
import { mailBroughtIn } from "./mail-brought-in.server.ts";
import { type ReadCv, readCvOfPerson } from "./read-cv-of-person.server.ts";
import type { BringInInput } from "./schema.ts";

type NewPerson = BringInInput & {
  /** A CV kept beforehand; what the consultant left open is filled from it. */
  cv: KeptFile | null;
  /** In whose turn the CV is read. */
  caller: string;
};

const NOTHING_KNOWN = { experiences: [], educations: [], skills: [], languages: [] };

/**
 * Writes down a person who did not come by themselves, with the ground on which and from where, and mails
 * that person so. A mail address that only a CV names is looked at by somebody first: it waits as a task.
 * For the bureau. Throws `RuleBroken` without a name, and for an address or number that is there already
 * unless `another` says that this is somebody else.
 */
export async function bringInCandidate(
  actor: Actor,
  { cv, caller, ...input }: NewPerson,
): Promise<{ candidateId: string; trouble: string | null }> {
  if (!worksForBureau(actor)) throw new NotFound();
  const read = cv ? await readCvOfPerson(cv, caller) : null;
  const kept = read?.stopped ? null : cv;
  const candidateId = await transaction(async (tx) => {
    const person = personOf(input, read);
    if (!person.name) throw new RuleBroken("Vul een naam in.", "name");
    await refuseSame(tx, actor, person, input.another === "ja");
    const { id } = await createPerson(tx, actor, { input, person, read, kept });
    await recordEvent(tx, actor, {
      verb: "bring-in-candidate",
      subject: ["candidate", id],
      candidateId: id,
      reasonCode: `${input.ground}:${input.source}`,
    });
    if (input.email) await mailBroughtIn(tx, actor, id);
    await markChanged(tx, "candidate", id);
    return id;
  });
  if (cv && !kept) await removeFile(cv.storageKey);
  return { candidateId, trouble: read?.stopped ? CV_STOPPED_TEXT : (read?.trouble ?? null) };
}

/** What the consultant typed; where that is empty, what the CV says. */
function personOf(input: BringInInput, read: ReadCv | null) {
  return {
    name: input.name ?? read?.name ?? "",
    email: input.email ?? read?.email ?? "",
    phone: input.phone ?? read?.phone ?? "",
    place: input.place ?? read?.place ?? null,
  };
}

type Person = ReturnType<typeof personOf>;

/** Two consultants who write down the same person at one moment take turns by address and number. */
async function refuseSame(
  tx: Tx,
  actor: Actor,
  { email, phone }: Person,
  isAnother: boolean,
): Promise<void> {
  const keys = [email, phone.replace(/\D/g, "").slice(-9)].filter(Boolean).sort();
  for (const key of keys) {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))`;
  }
  const same = await findSamePeople(actor, { email, phone }, tx);
  if (same.length === 0 || isAnother) return;
  const names = same.map(({ name, number }) => `${name} (K-${number})`);
  const list = new Intl.ListFormat("nl", { type: "conjunction" }).format(names);
  throw new RuleBroken(
    `Met dit e-mailadres of telefoonnummer staat er al iemand: ${list}. Kijk eerst of dit dezelfde persoon is. Is het iemand anders, vink dat dan aan; kies een cv dan opnieuw.`,
    "another",
  );
}

type Made = { input: BringInInput; person: Person; read: ReadCv | null; kept: KeptFile | null };

function createPerson(tx: Tx, actor: Actor, { input, person, read, kept }: Made) {
  const { place, ...contact } = person;
  const facts = read?.profile ? newFacts(read.profile, NOTHING_KNOWN) : NOTHING_KNOWN;
  return tx.candidate.create({
    data: {
      ...contact,
      headline: input.headline,
      placeId: place?.placeId ?? null,
      postcode: place?.postcode ?? null,
      educationLevel: read?.profile?.educationLevel || null,
      findable: true,
      experiences: { create: facts.experiences },
      educations: { create: facts.educations },
      skills: { create: facts.skills },
      languages: { create: facts.languages },
      ...(isConsent(input.ground) && { consents: { create: keepConsent(now()) } }),
      ...(kept && { files: { create: kept } }),
      broughtIn: {
        create: {
          ground: input.ground,
          source: input.source,
          sourceNote: input.sourceNote,
          enteredById: accountIdOf(actor),
          enteredAt: now(),
          tellBy: tellByDay(today()),
        },
      },
    },
    select: { id: true },
  });
}
