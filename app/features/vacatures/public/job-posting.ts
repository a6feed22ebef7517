import type { ContractForm } from "#app/features/taxonomy/contract-form.ts";

/** What a posting says of a vacature; pay in cents a month, dates as stored, `url` absolute. */
export type PostedVacature = {
  number: number;
  url: string;
  title: string;
  summary: string;
  tasks: string[];
  offer: string[];
  requirements: string[];
  employer: string;
  bureau: string;
  place: string;
  province: string;
  postcode: string | null;
  contractForms: ContractForm[];
  salaryMinCents: number;
  salaryMaxCents: number;
  salaryHours: number;
  hoursMin: number;
  hoursMax: number;
  hybridDays: number;
  publishedAt: Date;
  closesOn: Date | null;
};

/** From this number of hours a week Statistics Netherlands calls a job full-time. */
const FULL_TIME_HOURS = 35;

/**
 * A vacature as schema.org JobPosting, for search engines. Source of the required and recommended
 * parts: developers.google.com/search/docs/appearance/structured-data/job-posting.
 */
export function jobPosting(vacature: PostedVacature) {
  return {
    "@context": "https://schema.org",
    "@type": "JobPosting",
    title: vacature.title,
    description: descriptionHtml(vacature),
    identifier: { "@type": "PropertyValue", name: vacature.bureau, value: String(vacature.number) },
    datePosted: vacature.publishedAt.toISOString(),
    ...(vacature.closesOn && { validThrough: endOfDay(vacature.closesOn) }),
    url: vacature.url,
    directApply: true,
    employmentType: employmentTypes(vacature),
    hiringOrganization: { "@type": "Organization", name: vacature.employer },
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
    workHours: `${hoursText(vacature)} uur per week`,
  };
}

function employmentTypes({ contractForms, hoursMin, hoursMax }: PostedVacature): string[] {
  const types: string[] = [];
  if (contractForms.includes("vast")) {
    if (hoursMax >= FULL_TIME_HOURS) types.push("FULL_TIME");
    if (hoursMin < FULL_TIME_HOURS) types.push("PART_TIME");
  }
  if (contractForms.includes("interim")) types.push("TEMPORARY");
  if (contractForms.includes("zzp")) types.push("CONTRACTOR");
  return types;
}

function descriptionHtml(vacature: PostedVacature): string {
  const euros = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 0 });
  const pay = `€ ${euros.format(vacature.salaryMinCents / 100)} tot € ${euros.format(vacature.salaryMaxCents / 100)} bruto per maand bij ${vacature.salaryHours} uur per week.`;
  return [
    ...vacature.summary
      .split(/\n{2,}/)
      .map((paragraph) => `<p>${escapeHtml(paragraph).replaceAll("\n", "<br>")}</p>`),
    list("Wat je doet", vacature.tasks),
    list("Wat je meebrengt", vacature.requirements),
    list("Wat je krijgt", [pay, ...vacature.offer]),
  ].join("");
}

function list(title: string, lines: string[]): string {
  if (lines.length === 0) return "";
  return `<p><strong>${title}</strong></p><ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join("")}</ul>`;
}

function hoursText({ hoursMin, hoursMax }: PostedVacature): string {
  return hoursMin === hoursMax ? String(hoursMin) : `${hoursMin}-${hoursMax}`;
}

/** The end of a Dutch day in winter time; in summer that is an hour later, never earlier. */
function endOfDay(day: Date): string {
  return `${day.toISOString().slice(0, 10)}T23:59:59+01:00`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
