/** Reads what a client's own text says of a vacature; pure, in time in proportion to its length. */
import { readContract } from "./asked-contract.ts";
import { readClosing, readStart } from "./asked-days.ts";
import { readHomeDays, readHours, readTravel } from "./asked-hours.ts";
import { readAskedLanguages } from "./asked-languages.ts";
import { readEducation, readExperience } from "./asked-level.ts";
import { readPay } from "./asked-pay.ts";
import { readPlace } from "./asked-place.ts";
import { readAskedSkills } from "./asked-skills.ts";
import { readTitle } from "./asked-title.ts";
import { sentencesOfLines } from "./sentence.ts";
import { plainSource } from "./source-text.ts";
import { partsOfText } from "./text-parts.ts";
import { readItems, readSummary } from "./told-lines.ts";
import type { VacatureReading } from "./vacature-reading.ts";

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
