import type { SectionName } from "./headings.data.ts";

export type Month = { year: number; month: number };

/** What a right reading finds: months as "2019-03", or "2019" where the CV writes years only. */
export type CvTruth = {
  name: string;
  email: string;
  phone: string;
  work: {
    title: string;
    employer: string;
    roleId: string | null;
    start: string;
    end: string | null;
  }[];
  education: { level: string; name: string; year: number }[];
  skillIds: string[];
  languages: { language: string; cefr: string }[];
  /** Texts that may be found nowhere in the reading. */
  forbidden: string[];
};

/** A CV before it has a layout. */
export type CvDocument = {
  id: string;
  heldOut: boolean;
  headings: Record<SectionName, string>;
  englishHeadings: Record<SectionName, string>;
  title: string | null;
  name: string;
  contact: [label: string, value: string][];
  personal: [label: string, value: string][];
  profile: string[];
  jobs: { period: string; title: string; employer: string; city: string | null; tasks: string[] }[];
  studies: { period: string; name: string; school: string; diploma: boolean }[];
  skills: string[];
  languages: [name: string, level: string][];
  hobbies: string;
};

export type InventedCv = { document: CvDocument; truth: CvTruth };
