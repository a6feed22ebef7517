import type { EducationLevel } from "#app/features/taxonomy/education-level.ts";
import type { CefrLevel } from "#app/features/taxonomy/language-level.ts";
import type { Language } from "#app/features/taxonomy/languages.ts";

/** A month ("2019-03"), or a year ("2019") where a CV writes no month. */
export type Stamp = string;

/** From when to when; a null end lasts until today. */
export type Period = { start: Stamp; end: Stamp | null };

export type CvJob = {
  title: string;
  employer: string;
  /** The support role that the title names, or null. */
  roleId: string | null;
  period: Period;
};

export type CvStudy = {
  name: string;
  school: string;
  level: EducationLevel | null;
  /** The year it ended, or the only year written. */
  year: number | null;
};

/** A skill of the dictionary with the sentence or list item in which the CV claims it. */
export type CvSkill = { skillId: string; evidence: string };

/** A language; the level is null where the CV gives none. */
export type CvLanguage = { language: Language; level: CefrLevel | null };

/** A day that a CV names, without its year where it names none; "now" for at once. */
export type StatedDay = { day: number; month: number; year: number | null } | "now";

/** Where somebody lives (a name or postcode of the dictionary), hours a week, and from when. */
export type CvTerms = {
  place: string | null;
  hours: { min: number; max: number } | null;
  availableFrom: StatedDay | null;
};

/**
 * What a CV says of a person. Birth date, BSN, nationality, marital status, gender, photo and pay
 * are left out before anything is read.
 */
export type CvFacts = {
  name: string | null;
  email: string | null;
  phone: string | null;
  jobs: CvJob[];
  studies: CvStudy[];
  skills: CvSkill[];
  languages: CvLanguage[];
  terms: CvTerms;
};

/** Why a CV could not be read; the file itself may still go along. */
export type CvTrouble = "picture" | "no-text" | "unreadable" | "encrypted" | "took-too-long";

/** How reading a CV ended; `stops` says that the file holds what may not be stored with it. */
export type CvReading =
  | { outcome: "read"; facts: CvFacts; stops: boolean }
  | { outcome: CvTrouble };

/** What the applicant is told of a file that is not kept. */
export const CV_STOPPED_TEXT =
  "In je cv staat je burgerservicenummer of het nummer van je paspoort of id-kaart. Dat mogen wij niet bewaren: het bestand is gewist. Wat wij erin lazen staat hieronder. Kies een cv zonder dat nummer, of verstuur zonder cv.";

/** What the applicant is told when a CV fills nothing in. */
export const CV_TROUBLE_TEXT: Record<CvTrouble, string> = {
  picture:
    "Je cv is een foto: wij konden er niets uit lezen. De foto gaat gewoon mee als je cv. Vul de velden zelf in.",
  "no-text":
    "Je cv is een scan of foto: wij kunnen er geen tekst uit halen. Vul de velden zelf in; je cv gaat gewoon mee.",
  unreadable:
    "Wij kunnen dit bestand niet lezen. Vul de velden zelf in, of kies een andere versie van je cv.",
  encrypted:
    "Je cv is beveiligd met een wachtwoord. Sla het op zonder wachtwoord en kies het opnieuw.",
  "took-too-long":
    "Het lezen van je cv duurde te lang. Vul de velden zelf in; je cv gaat gewoon mee.",
};
