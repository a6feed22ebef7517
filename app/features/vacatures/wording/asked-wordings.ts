/** Wordings of vacatures that no dictionary of skills has, each with the skill that it asks for. */
const WORDINGS: [skillId: string, wording: RegExp][] = [
  [
    "antwoord-geven-op-vragen-van-klanten",
    /vragen van (?:klanten|inwoners|leden|huurders|reizigers|gebruikers|ondernemers|consumenten)|(?:klanten|inwoners|huurders)[^.;]{0,48} vragen\b|klantvragen|(?:customer|client) (?:questions|queries|enquiries)|beantwoordt? (?:\p{L}+ ){0,2}vragen over/iu,
  ],
  [
    "telefoon-aannemen",
    /neemt? (?:ook )?(?:de |onze )?telefoon|telefoon(?:tjes)? (?:aannemen|opnemen|beantwoorden|doorverbinden)|telefoon beantwoord/iu,
  ],
  ["documenten-scannen", /\b(?:in)?scannen\b/i],
  [
    "chauffeurs-inplannen-en-uitsturen",
    /(?:plant?|stuurt?|inplannen|aansturen)\b[^.;]{0,32}\b(?:chauffeurs|vrachtwagens|ritten)|chauffeurs (?:in)?plannen/i,
  ],
  ["klantcontacten-registreren", /(?:legt?|vastleggen|registre\p{L}+)[^.;]{0,40}\bcrm\b/iu],
  ["planningssoftware-voor-transport-gebruiken", /\bTMS\b|planningssoftware/],
  ["facturen-opmaken", /facturen (?:sturen|versturen|maken|opstellen)/i],
  ["gegevens-verwerken", /(?:data|gegevens|formulieren|briefjes) (?:invoeren|inkloppen|intypen)/iu],
  ["rekeningen-opstellen", /book (?:\p{L}+ )?invoices|facturen (?:in ?)?boeken/iu],
];
/** Names of tools that stand in other names. */
const OTHER_NAMES = /\bop Zoom\b/g;

/** The skills that these wordings ask for in a clause. */
export function wordedSkills(clause: string): string[] {
  return WORDINGS.flatMap(([skillId, wording]) => (wording.test(clause) ? [skillId] : []));
}

/** The clause without names that look like a skill's. */
export function withoutOtherNames(clause: string): string {
  return clause.replace(OTHER_NAMES, "");
}
