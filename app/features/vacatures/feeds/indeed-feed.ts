import { SECTOR_LABELS } from "#app/features/taxonomy/sector.ts";
import { xmlText } from "#app/platform/http/xml-text.ts";
import { employmentTypes } from "../public/job-posting.ts";
import type { PostedVacature } from "../public/posted-vacature.ts";
import { educationText, isRemote, payText } from "../public/posting-text.ts";
import { boardDescription, boardFields } from "./board-fields.ts";
import type { FeedHead } from "./feed-head.ts";

const JOB_TYPES: Record<string, string> = {
  FULL_TIME: "fulltime",
  PART_TIME: "parttime",
  TEMPORARY: "temporary",
  CONTRACTOR: "contract",
};

/** Vacatures as Indeed's job feed. Source: docs.indeed.com, "XML feed reference". */
export function indeedFeed(head: FeedHead, vacatures: readonly PostedVacature[]): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<source>
<publisher>${xmlText(head.bureau)}</publisher>
<publisherurl>${xmlText(head.siteUrl)}</publisherurl>
<lastBuildDate>${head.builtAt.toUTCString()}</lastBuildDate>
${vacatures.map((vacature) => job(head, vacature)).join("")}</source>
`;
}

function job(head: FeedHead, vacature: PostedVacature): string {
  const { number, role, sector, experienceYears, hybridDays } = vacature;
  const fields = boardFields({
    title: vacature.title,
    date: vacature.publishedAt.toISOString(),
    referencenumber: String(number),
    requisitionid: String(number),
    url: vacature.url,
    company: vacature.employer,
    sourcename: head.bureau,
    city: vacature.place,
    state: vacature.province,
    country: "NL",
    postalcode: vacature.postcode,
    email: head.email,
    description: boardDescription(vacature),
    salary: payText(vacature),
    education: educationText(vacature),
    jobtype: employmentTypes(vacature)
      .map((type) => JOB_TYPES[type])
      .join(", "),
    category: [role?.label, SECTOR_LABELS[sector]].filter(Boolean).join(", "),
    experience: experienceYears ? `${experienceYears} jaar` : null,
    expirationdate: vacature.closesOn?.toISOString().slice(0, 10),
    remotetype: isRemote(vacature) ? "Fully remote" : hybridDays > 0 && "Hybrid remote",
  });
  return `<job>\n${fields}</job>\n`;
}
