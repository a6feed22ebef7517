import { xmlData, xmlText } from "#app/platform/http/xml-text.ts";
import { employmentTypes } from "../public/job-posting.ts";
import type { PostedVacature } from "../public/posted-vacature.ts";
import { isRemote } from "../public/posting-text.ts";
import { boardDescription, boardFields } from "./board-fields.ts";
import type { FeedHead } from "./feed-head.ts";

/** LinkedIn reads one kind of work and ten skills of a job. */
const MAX_SKILLS = 10;

/**
 * Vacatures as LinkedIn's feed of basic jobs; an employer's own number there is not known and left out.
 * Source: learn.microsoft.com/linkedin/talent/job-postings/xml-feeds-development-guide.
 */
export function linkedinFeed(head: FeedHead, vacatures: readonly PostedVacature[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<source>
<lastBuildDate>${head.builtAt.toUTCString()}</lastBuildDate>
<publisherUrl>${xmlText(head.siteUrl)}</publisherUrl>
<publisher>${xmlText(head.bureau)}</publisher>
<expectedJobCount>${vacatures.length}</expectedJobCount>
${vacatures.map((vacature) => job(head, vacature)).join("")}</source>
`;
}

function job(head: FeedHead, vacature: PostedVacature): string {
  const { place, province, closesOn } = vacature;
  const fields = boardFields({
    partnerJobId: String(vacature.number),
    company: vacature.employer,
    title: vacature.title,
    description: boardDescription(vacature),
    applyUrl: vacature.url,
    location: `${place}, ${province}, Nederland`,
    city: place,
    state: province,
    country: "NL",
    postalCode: vacature.postcode,
    workplaceTypes: workplace(vacature),
    jobtype: jobType(vacature),
    posterEmail: head.email,
    listDate: american(vacature.publishedAt),
    expirationDate: closesOn && american(closesOn),
  });
  return `<job>\n${fields}${skills(vacature)}${salaries(vacature)}</job>\n`;
}

function workplace(vacature: PostedVacature): string {
  if (isRemote(vacature)) return "Remote";
  return vacature.hybridDays > 0 ? "Hybrid" : "On-site";
}

function jobType(vacature: PostedVacature): string {
  const [type = "OTHER"] = employmentTypes(vacature);
  return type === "CONTRACTOR" ? "CONTRACT" : type;
}

function skills(vacature: PostedVacature): string {
  const names = vacature.skills.slice(0, MAX_SKILLS);
  if (names.length === 0) return "";
  return `<skills>${names.map((name) => `<skill>${xmlData(name)}</skill>`).join("")}</skills>\n`;
}

function salaries({ salaryMinCents, salaryMaxCents }: PostedVacature): string {
  const end = (name: string, cents: number) =>
    `<${name}><amount>${xmlData(String(cents / 100))}</amount><currencyCode>EUR</currencyCode></${name}>`;
  return `<salaries><salary>${end("highEnd", salaryMaxCents)}${end("lowEnd", salaryMinCents)}<period>${xmlData("MONTHLY")}</period><type>${xmlData("BASE_SALARY")}</type></salary></salaries>\n`;
}

/** "12/31/2026", as LinkedIn writes days. */
function american(day: Date): string {
  const [year, month, date] = day.toISOString().slice(0, 10).split("-");
  return `${month}/${date}/${year}`;
}
