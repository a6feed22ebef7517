import type { EducationLevel } from "#app/features/taxonomy/education-level.ts";
import { SECTOR_LABELS } from "#app/features/taxonomy/sector.ts";
import type { PostedVacature } from "./posted-vacature.ts";
import {
  benefitLines,
  descriptionHtml,
  educationText,
  hoursText,
  isRemote,
  lastMoment,
} from "./posting-text.ts";

/** From this number of hours a week Statistics Netherlands calls a job full-time. */
const FULL_TIME_HOURS = 35;

/** Google's words for what people learned; mbo is learning a trade, and wo begins with a bachelor's. */
const CREDENTIALS: Record<EducationLevel, string> = {
  vmbo: "high school",
  mbo2: "professional certificate",
  mbo3: "professional certificate",
  mbo4: "professional certificate",
  hbo: "bachelor degree",
  wo: "bachelor degree",
};

/**
 * A vacature as schema.org JobPosting, for search engines; what is not known is left out. Sources of the
 * parts: developers.google.com/search/docs/appearance/structured-data/job-posting, schema.org/JobPosting.
 */
export function jobPosting(vacature: PostedVacature) {
  const benefits = benefitLines(vacature);
  return {
    "@context": "https://schema.org",
    "@type": "JobPosting",
    title: vacature.title,
    description: descriptionHtml(vacature),
    identifier: { "@type": "PropertyValue", name: vacature.bureau, value: String(vacature.number) },
    datePosted: vacature.publishedAt.toISOString(),
    ...(vacature.closesOn && { validThrough: lastMoment(vacature.closesOn) }),
    url: vacature.url,
    directApply: true,
    employmentType: employmentTypes(vacature),
    hiringOrganization: { "@type": "Organization", name: vacature.employer },
    industry: SECTOR_LABELS[vacature.sector],
    ...occupation(vacature),
    jobLocation: {
      "@type": "Place",
      address: {
        "@type": "PostalAddress",
        addressLocality: vacature.place,
        addressRegion: vacature.province,
        ...(vacature.postcode && { postalCode: vacature.postcode }),
        addressCountry: "NL",
      },
    },
    ...(isRemote(vacature) && {
      jobLocationType: "TELECOMMUTE",
      applicantLocationRequirements: { "@type": "Country", name: "NL" },
    }),
    baseSalary: {
      "@type": "MonetaryAmount",
      currency: "EUR",
      value: {
        "@type": "QuantitativeValue",
        minValue: vacature.salaryMinCents / 100,
        maxValue: vacature.salaryMaxCents / 100,
        unitText: "MONTH",
      },
    },
    workHours: hoursText(vacature),
    responsibilities: vacature.tasks.join("\n"),
    ...(vacature.requirements.length > 0 && { qualifications: vacature.requirements.join("\n") }),
    ...(vacature.skills.length > 0 && { skills: vacature.skills.join(", ") }),
    ...schooling(vacature),
    ...(benefits.length > 0 && { jobBenefits: benefits.join("\n") }),
    ...(vacature.startsOn && { jobStartDate: vacature.startsOn.toISOString().slice(0, 10) }),
  };
}

/** What kinds of work it is, in the words of schema.org and its readers. */
export function employmentTypes({ contractForms, hoursMin, hoursMax }: PostedVacature): string[] {
  const types: string[] = [];
  if (contractForms.includes("vast")) {
    if (hoursMax >= FULL_TIME_HOURS) types.push("FULL_TIME");
    if (hoursMin < FULL_TIME_HOURS) types.push("PART_TIME");
  }
  if (contractForms.includes("interim")) types.push("TEMPORARY");
  if (contractForms.includes("zzp")) types.push("CONTRACTOR");
  return types;
}

/** What one must have learned and done; that either will do is said where the level is a wish. */
function schooling(vacature: PostedVacature) {
  const { educationLevel, educationHard, experienceYears } = vacature;
  return {
    ...(educationLevel && {
      educationRequirements: {
        "@type": "EducationalOccupationalCredential",
        credentialCategory: CREDENTIALS[educationLevel],
        name: educationText(vacature),
      },
    }),
    ...(experienceYears !== null && {
      experienceRequirements:
        experienceYears === 0
          ? "no requirements"
          : {
              "@type": "OccupationalExperienceRequirements",
              monthsOfExperience: experienceYears * 12,
            },
    }),
    ...(educationLevel && experienceYears && { experienceInPlaceOfEducation: !educationHard }),
  };
}

/** The ISCO-08 group of the role, and its ESCO occupation where ESCO has one. */
function occupation({ role }: PostedVacature) {
  if (!role) return {};
  const code = (codeValue: string, name: string, url: string) => ({
    "@type": "CategoryCode",
    codeValue,
    name: role.label,
    inCodeSet: { "@type": "CategoryCodeSet", name, url },
  });
  const group = role.escoCode.slice(0, 4);
  const isco = code(
    group,
    "ISCO-08",
    "https://ilostat.ilo.org/methods/concepts-and-definitions/classification-occupation/",
  );
  return {
    occupationalCategory:
      role.escoCode === group
        ? [isco]
        : [isco, code(role.escoCode, "ESCO v1.2.0", "https://esco.ec.europa.eu")],
  };
}
