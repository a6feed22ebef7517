import { findContact } from "#app/features/accounts/contact-person.server.ts";
import { createOneTimeToken } from "#app/features/accounts/one-time-link.server.ts";
import { type Actor, accountIdOf } from "#app/platform/actor.ts";
import { now, today } from "#app/platform/clock.server.ts";
import type { Tx } from "#app/platform/db.server.ts";
import { queueMail } from "#app/platform/mail/mail.server.ts";
import { siteUrl } from "#app/platform/site.server.ts";
import { dutchDate } from "#app/platform/time/dutch-date.ts";
import { KEPT_DAYS, oneYearAfter } from "../keep-consent.ts";
import { heldData } from "./held-data.ts";
import { CANDIDATE_SOURCES, isConsent, LEGAL_GROUNDS } from "./legal-ground.ts";

const DAY_MS = 86_400_000;

/**
 * Mails a person that the bureau holds data of them: what, why, from where, how long, and a personal link
 * to see, mend and refuse it (AVG art. 14); notes that it was told. Earlier links stop working.
 */
export async function mailBroughtIn(tx: Tx, actor: Actor, candidateId: string): Promise<void> {
  const person = await tx.candidate.findUniqueOrThrow({
    where: { id: candidateId },
    select: {
      name: true,
      email: true,
      phone: true,
      headline: true,
      placeId: true,
      broughtIn: { select: { ground: true, source: true, enteredById: true } },
      _count: {
        select: { experiences: true, educations: true, skills: true, languages: true, files: true },
      },
    },
  });
  const { broughtIn, _count, ...contact } = person;
  if (!broughtIn) return;
  const { ground, source } = broughtIn;
  const keptUntil = isConsent(ground)
    ? oneYearAfter(today())
    : new Date(today().getTime() + KEPT_DAYS * DAY_MS);
  const token = await createOneTimeToken(tx, "own-profile", candidateId);
  await queueMail(tx, {
    template: "brought-in",
    to: person.email,
    about: candidateId,
    props: {
      contact: await findContact(tx, broughtIn.enteredById),
      candidateName: person.name,
      data: heldData(contact, _count),
      ground: LEGAL_GROUNDS[ground].told,
      source: CANDIDATE_SOURCES[source].told,
      keptUntil: dutchDate(keptUntil),
      mayKeep: isConsent(ground) ? "yes" : "ask",
      ownUrl: siteUrl(`/jouw-gegevens/${token}`),
      privacyUrl: siteUrl("/privacy"),
    },
  });
  await tx.broughtIn.update({
    where: { candidateId },
    data: { toldAt: now(), toldHow: "mail", toldById: accountIdOf(actor) },
    select: { candidateId: true },
  });
}
