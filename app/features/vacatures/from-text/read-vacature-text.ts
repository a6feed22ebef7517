/** Reads what a client's own text says of a vacature; pure, in time in proportion to its length. */
import { readContract } from "../wording/asked-contract.ts";
import { readClosing, readStart } from "../wording/asked-days.ts";
import { readHomeDays, readHours, readTravel } from "../wording/asked-hours.ts";
import { readAskedLanguages } from "../wording/asked-languages.ts";
import { readEducation, readExperience } from "../wording/asked-level.ts";
import { readPay } from "../wording/asked-pay.ts";
import { readPlace } from "../wording/asked-place.ts";
import { readAskedSkills } from "../wording/asked-skills.ts";
import { readTitle } from "../wording/asked-title.ts";
import { sentencesOfLines } from "../wording/sentence.ts";
import { partsOfText } from "../wording/text-parts.ts";
import { readItems, readSummary } from "../wording/told-lines.ts";
import type { VacatureReading } from "../wording/vacature-reading.ts";
import { plainSource } from "./source-text.ts";

/**
 * What a text says: a plain text, the HTML of a page, or a JobPosting as JSON-LD, in Dutch or English.
 * `today` gives days their year where the text has none.
 */
export function readVacatureText(text: string, today: Date): VacatureReading {
  const lines = partsOfText(plainSource(text));
  const sentences = sentencesOfLines(lines);
  return {
    ...readTitle(lines, sentences),
    summary: readSummary(lines),
    tasks: readItems(sentences, "tasks"),
    offer: readItems(sentences, "offer"),
    skills: readAskedSkills(sentences),
    languages: readAskedLanguages(sentences),
    educationLevel: readEducation(sentences),
    experienceYears: readExperience(sentences),
    hours: readHours(sentences),
    pay: readPay(sentences),
    place: readPlace(sentences),
    hybridDays: readHomeDays(sentences),
    travelCentsPerKm: readTravel(sentences),
    contractForms: readContract(sentences),
    startsOn: readStart(sentences, today),
    closesOn: readClosing(sentences, today),
  };
}
