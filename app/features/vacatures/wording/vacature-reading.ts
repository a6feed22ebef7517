import type { ContractForm } from "#app/features/taxonomy/contract-form.ts";
import type { EducationLevel } from "#app/features/taxonomy/education-level.ts";
import type { CefrLevel } from "#app/features/taxonomy/language-level.ts";
import type { Language } from "#app/features/taxonomy/languages.ts";
import type { SkillLevel } from "#app/features/taxonomy/skill-level.ts";

/** A value with the sentence it was read from, at most 240 characters; unsure is what a person must look at. */
export type Read<Value> = { value: Value; sentence: string; isSure: boolean };

/** Bounds in whole hours a week. */
export type ReadHours = { min: number; max: number };

/** For which stretch of time an amount is. */
export type ReadPeriod = "hour" | "month" | "year";

/** Gross cents a period; an end that is not told is null, as is the week it is for. */
export type ReadPay = {
  minCents: number | null;
  maxCents: number | null;
  period: ReadPeriod;
  weeklyHours: number | null;
};

/** A place of the dictionary as `findPlace` reads it back, with the four digits that stand with it. */
export type ReadPlace = { label: string; postcode: string | null };

export type AskedSkill = { skillId: string; level: SkillLevel; must: boolean };
/** `cefr` is null where the text names the language only. */
export type AskedLanguage = { language: Language; cefr: CefrLevel | null; must: boolean };

/** What a client's text says of a vacature; null or empty is what it does not say. */
export type VacatureReading = {
  title: Read<string> | null;
  roleId: Read<string> | null;
  summary: Read<string> | null;
  tasks: Read<string>[];
  offer: Read<string>[];
  skills: Read<AskedSkill>[];
  languages: Read<AskedLanguage>[];
  educationLevel: Read<EducationLevel> | null;
  experienceYears: Read<number> | null;
  hours: Read<ReadHours> | null;
  pay: Read<ReadPay> | null;
  place: Read<ReadPlace> | null;
  hybridDays: Read<number> | null;
  travelCentsPerKm: Read<number> | null;
  contractForms: Read<ContractForm[]> | null;
  /** An ISO day, or "now" for at once. */
  startsOn: Read<string> | null;
  /** The last ISO day on which people may answer. */
  closesOn: Read<string> | null;
};
