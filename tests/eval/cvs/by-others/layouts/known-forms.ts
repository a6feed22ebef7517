import type { Writer } from "../cv-writer.ts";
import {
  esc,
  list,
  otherRows,
  type PageLayout,
  page,
  profileOf,
  shownName,
  skillsOf,
  tag,
  tasksOf,
} from "./page-parts.ts";

const NOW = { year: 2026, month: 11 };
const MONTHS = {
  nl: "januari februari maart april mei juni juli augustus september oktober november december",
  en: "January February March April May June July August September October November December",
};

/** A stamp as LinkedIn writes it. */
function linkedInMonth(stamp: string | null, language: "nl" | "en"): string {
  if (stamp === null) return language === "nl" ? "heden" : "Present";
  const [year = "", month] = stamp.split("-");
  return month ? `${MONTHS[language].split(" ")[Number(month) - 1]} ${year}` : year;
}

/** "januari 2019 - heden (4 jaar 2 maanden)". */
function linkedInPeriod(job: Writer["jobs"][number], language: "nl" | "en"): string {
  const months = monthsOf(job.from, job.to);
  return `${linkedInMonth(job.from, language)} - ${linkedInMonth(job.to, language)} (${duration(months, language)})`;
}

function monthsOf(from: string, to: string | null): number {
  const [year, month] = from.split("-").map(Number);
  const [lastYear, lastMonth] = to ? to.split("-").map(Number) : [NOW.year, NOW.month];
  return ((lastYear ?? 0) - (year ?? 0)) * 12 + (lastMonth ?? 12) - (month ?? 1) + 1;
}

function duration(months: number, language: "nl" | "en"): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  const one = (count: number, single: string, many: string) =>
    count === 0 ? "" : `${count} ${count === 1 ? single : many}`;
  const parts =
    language === "nl"
      ? [one(years, "jaar", "jaar"), one(rest, "maand", "maanden")]
      : [one(years, "year", "years"), one(rest, "month", "months")];
  return parts.filter(Boolean).join(" ");
}

/** Jobs with one employer after another, kept together. */
function byEmployer(jobs: Writer["jobs"]): Writer["jobs"][number][][] {
  const groups: Writer["jobs"][number][][] = [];
  for (const job of jobs) {
    const last = groups.at(-1);
    if (last?.[0]?.employer === job.employer) last.push(job);
    else groups.push([job]);
  }
  return groups;
}

/** The PDF that LinkedIn makes of a profile. */
export const linkedIn: PageLayout = (person) => {
  const dutch = person.language === "nl";
  const employer = (jobs: Writer["jobs"]) => {
    const [first] = jobs;
    const total = jobs.reduce((sum, job) => sum + monthsOf(job.from, job.to), 0);
    const roles = jobs.map(
      (job) =>
        `<p class="role">${esc(job.title)}</p>${tag("p", linkedInPeriod(job, person.language))}${tag("p", job.city, "dim")}${tasksOf(
          job,
        )
          .map((text) => tag("p", text, "task"))
          .join("")}`,
    );
    return `<p class="firm">${esc(first?.employer ?? "")}</p>${jobs.length > 1 ? tag("p", duration(total, person.language)) : ""}${roles.join("")}`;
  };
  return page(
    "@page{size:Letter;margin:0}body{margin:0;font:11pt Arial}.cols{display:grid;grid-template-columns:31% 69%;min-height:11in}.side{background:#293e49;color:#e1e8eb;padding:14mm 7mm}.side h3{color:#fff;margin:14px 0 3px;font-size:12pt}.main{padding:13mm 9mm}h1{font-size:26pt;font-weight:400;margin:0}h2{font-weight:400;font-size:15pt;margin:16px 0 4px}p{margin:2px 0}.firm{font-size:12pt;margin-top:10px}.role{font-size:11.5pt;font-weight:700}.dim{color:#777}.task{margin-top:4px}",
    `<div class="cols"><div class="side"><h3>Contact</h3>${tag("p", person.street)}${tag("p", person.town)}`,
    tag("p", `${person.phone} (Mobile)`),
    tag("p", person.email),
    `${tag("p", `www.linkedin.com/in/${person.id}-${person.phone.length}b`)}<h3>${dutch ? "Belangrijkste vaardigheden" : "Top Skills"}</h3>`,
    ...skillsOf(person).map((text) => tag("p", text)),
    "<h3>Languages</h3>",
    ...person.languages.map(({ name, written }) => tag("p", `${name} (${written})`)),
    `</div><div class="main"><h1>${esc(shownName(person))}</h1>${tag("p", person.headline)}${tag("p", `${person.town.replace(/^\d{4} ?(?:[A-Z]{2} )?/, "")}`, "dim")}`,
    `<h2>${dutch ? "Samenvatting" : "Summary"}</h2>${tag("p", profileOf(person))}<h2>${dutch ? "Ervaring" : "Experience"}</h2>`,
    ...byEmployer(person.jobs).map(employer),
    `<h2>${dutch ? "Opleiding" : "Education"}</h2>`,
    ...person.studies.map(
      (one) =>
        `<p class="firm">${esc(one.school)}</p>${tag("p", `${one.name} · (${one.from === one.year ? one.year : `${one.from} - ${one.year}`})`)}`,
    ),
    "</div></div>",
  );
};

const EUROPASS = {
  nl: {
    work: "WERKERVARING",
    study: "ONDERWIJS EN OPLEIDING",
    languages: "TAALVAARDIGHEDEN",
    skills: "DIGITALE VAARDIGHEDEN",
    mother: "MOEDERTAAL/-TALEN:",
    other: "Andere taal/talen:",
    about: "OVER MIJ",
    columns: ["", "Luisteren", "Lezen", "Spreken", "Gesproken interactie", "SCHRIJVEN"],
    now: "HUIDIG",
    land: "Nederland",
  },
  en: {
    work: "WORK EXPERIENCE",
    study: "EDUCATION AND TRAINING",
    languages: "LANGUAGE SKILLS",
    skills: "DIGITAL SKILLS",
    mother: "MOTHER TONGUE(S):",
    other: "Other language(s):",
    about: "ABOUT ME",
    columns: ["", "Listening", "Reading", "Spoken production", "Spoken interaction", "WRITING"],
    now: "CURRENT",
    land: "Netherlands",
  },
};

/** The Europass form: day, month and year in capitals, languages as a grid of five levels. */
export const europass: PageLayout = (person, words) => {
  const own = EUROPASS[person.language];
  const day = (stamp: string | null, last: boolean) => {
    if (stamp === null) return own.now;
    const [year = "", month = ""] = stamp.split("-");
    const days = new Date(Number(year), Number(month), 0).getDate();
    return `${last ? days : "01"}/${month}/${year}`;
  };
  const mother = person.languages.filter(({ cefr }) => cefr === "C2");
  const others = person.languages.filter(({ cefr }) => cefr !== "C2");
  return page(
    "body{font:10pt 'DejaVu Sans',Arial;margin:15mm}h1{color:#3f3a9f;margin:0 0 4px}h2{border-bottom:1px solid #888;font-size:11pt;color:#3f3a9f;margin:16px 0 6px}p{margin:2px 0}td{padding:2px 9px;text-align:center}td:first-child{font-weight:700;text-align:left}.when{color:#555;font-size:9pt}.what{font-weight:700}",
    tag("h1", shownName(person)),
    tag(
      "p",
      otherRows(person, words)
        .map(([label, value]) => `${label}: ${value}`)
        .join("  |  "),
    ),
    tag(
      "p",
      `${words.phone}: (+31) ${person.phone.replace(/^(\+31|0031) ?(\(0\))?-?|^0/, "")}`.replace(
        "(+31) +",
        "+",
      ),
    ),
    tag("p", `${words.mail}: ${person.email}`),
    tag(
      "p",
      `${words.street}: ${person.street}, ${person.town}, ${person.places.length > 0 ? own.land : ""}`,
    ),
    `<h2>${own.about}</h2>${tag("p", profileOf(person))}<h2>${own.work}</h2>`,
    ...person.jobs.map(
      (job) =>
        `${tag("p", `${day(job.from, false)} – ${day(job.to, true)}  ${job.city}`, "when")}${`<p><span class="what">${esc(job.title.toUpperCase())}</span> ${esc(job.employer)}</p>`}${list(tasksOf(job))}`,
    ),
    `<h2>${own.study}</h2>`,
    ...person.studies.map(
      (one) =>
        `${tag("p", `01/09/${one.from === one.year ? one.year - 1 : one.from} – 30/06/${one.year}`, "when")}<p><span class="what">${esc(one.name.toUpperCase())}</span> ${esc(one.school)}</p>`,
    ),
    `<h2>${own.languages}</h2>${tag("p", `${own.mother} ${mother.map(({ name }) => name).join(" | ")}`)}${tag("p", own.other)}`,
    `<table><tr>${own.columns.map((name) => `<td>${name}</td>`).join("")}</tr>`,
    ...others.map(
      ({ name, cefr }) =>
        `<tr>${[name.toUpperCase(), cefr, cefr, cefr, cefr, cefr].map((cell) => tag("td", cell)).join("")}</tr>`,
    ),
    `</table><h2>${own.skills}</h2>${tag("p", skillsOf(person).join(" | "))}`,
  );
};
