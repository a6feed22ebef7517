import type { CvDocument } from "./cv-document.ts";
import type { SectionName } from "./headings.data.ts";

type Layout = (cv: CvDocument) => string;
type Job = CvDocument["jobs"][number];

/** Pages to print as PDF, by the name of their layout. */
export const HTML_LAYOUTS: Record<string, Layout> = {
  "one-column": (cv) =>
    page("body{font:11pt Georgia;margin:20mm}h2{border-bottom:1px solid;margin:14px 0 4px}", [
      head(cv),
      lines([...cv.contact, ...cv.personal]),
      section(cv, "profile", paragraph(cv.profile)),
      section(
        cv,
        "experience",
        cv.jobs
          .map(
            (job) =>
              `<p><b>${esc(job.title)}</b><br>${esc(at(job, ", "))}<br><i>${esc(job.period)}</i></p>${tasks(job)}`,
          )
          .join(""),
      ),
      section(
        cv,
        "education",
        cv.studies
          .map(
            (one) =>
              `<p><b>${esc(one.name)}</b>${one.diploma ? " (diploma behaald)" : ""}<br>${esc(one.school)}<br>${esc(one.period)}</p>`,
          )
          .join(""),
      ),
      section(cv, "skills", bullets(cv.skills)),
      section(cv, "languages", bullets(cv.languages.map(([name, level]) => `${name}: ${level}`))),
      section(cv, "hobbies", paragraph([cv.hobbies])),
    ]),
  "two-columns": (cv) =>
    page(
      `body{font:10pt "DejaVu Sans",Arial;margin:0}.grid{display:grid;grid-template-columns:34% 1fr}.side{background:#245;color:#fff;padding:12mm 7mm}.main{padding:12mm 8mm}h2{font-size:13pt;margin:16px 0 6px}`,
      [
        `<div class="grid"><div class="side">${section(cv, "contact", `<p>${[...cv.contact, ...cv.personal].map(([label, value]) => `${esc(label)}<br><b>${esc(value)}</b>`).join("<br>")}</p>`)}`,
        section(cv, "skills", bullets(cv.skills)),
        section(
          cv,
          "languages",
          cv.languages.map(([name, level]) => `<p>${esc(name)} (${esc(level)})</p>`).join(""),
        ),
        `${section(cv, "hobbies", paragraph([cv.hobbies]))}</div><div class="main">${head(cv)}`,
        section(cv, "profile", paragraph(cv.profile)),
        section(
          cv,
          "experience",
          cv.jobs
            .map(
              (job) =>
                `<p><b>${esc(job.title)}</b> | ${esc(job.employer)}<br>${esc(job.period)}${job.city ? ` | ${esc(job.city)}` : ""}</p>${tasks(job)}`,
            )
            .join(""),
        ),
        `${section(cv, "education", cv.studies.map((one) => `<p><b>${esc(one.name)}</b><br>${esc(one.school)} | ${esc(one.period)}</p>`).join(""))}</div></div>`,
      ],
    ),
  "date-column": (cv) =>
    page(
      "body{font:10.5pt Arial;margin:18mm}.row{display:grid;grid-template-columns:46mm 1fr;margin-bottom:8px}.row p{margin:0}",
      [
        head(cv),
        `<p>${cv.contact.map(([, value]) => esc(value)).join(" | ")}</p>${lines(cv.personal)}`,
        section(cv, "profile", paragraph(cv.profile)),
        section(
          cv,
          "experience",
          cv.jobs
            .map((job) =>
              dated(
                job.period,
                `<p><b>${esc(job.title)}</b></p><p>${esc(at(job, ", "))}</p>${tasks(job)}`,
              ),
            )
            .join(""),
        ),
        section(
          cv,
          "education",
          cv.studies
            .map((one) =>
              dated(one.period, `<p><b>${esc(one.name)}</b></p><p>${esc(one.school)}</p>`),
            )
            .join(""),
        ),
        section(
          cv,
          "languages",
          cv.languages.map(([name, level]) => dated(name, `<p>${esc(level)}</p>`)).join(""),
        ),
        section(cv, "skills", paragraph([cv.skills.join(", ")])),
        section(cv, "hobbies", paragraph([cv.hobbies])),
      ],
    ),
  tables: (cv) =>
    page(
      "body{font:10pt Arial;margin:15mm}table{border-collapse:collapse;width:100%}td,th{border:1px solid #888;padding:4px;text-align:left;vertical-align:top}",
      [
        head(cv),
        table([["Naam", cv.name], ...cv.contact, ...cv.personal]),
        section(
          cv,
          "experience",
          table([
            ["Periode", "Functie", "Werkgever"],
            ...cv.jobs.map((job) => [job.period, job.title, job.employer]),
          ]),
        ),
        `<p>Belangrijkste taken</p>${bullets(cv.jobs.flatMap((job) => job.tasks))}`,
        section(
          cv,
          "education",
          table([
            ["Jaar", "Opleiding", "Instituut"],
            ...cv.studies.map((one) => [one.period, one.name, one.school]),
          ]),
        ),
        section(cv, "languages", table([["Taal", "Niveau"], ...cv.languages])),
        section(cv, "skills", table(inPairs(cv.skills))),
      ],
    ),
  "english-headings": (cv) =>
    page(
      "body{font:11pt Arial;margin:20mm}h2{text-transform:uppercase;font-size:12pt;letter-spacing:1px}",
      [
        head(cv),
        `<p>${cv.contact.map(([label, value]) => `${esc(label)}: ${esc(value)}`).join("<br>")}</p>${lines(cv.personal)}`,
        section(cv, "profile", paragraph(cv.profile), true),
        section(
          cv,
          "experience",
          cv.jobs
            .map(
              (job) =>
                `<p><b>${esc(job.title)} – ${esc(at(job, ", "))}</b> (${esc(job.period)})</p>${tasks(job)}`,
            )
            .join(""),
          true,
        ),
        section(
          cv,
          "education",
          cv.studies
            .map((one) => `<p>${esc(one.name)}, ${esc(one.school)} (${esc(one.period)})</p>`)
            .join(""),
          true,
        ),
        section(cv, "skills", paragraph([cv.skills.join(" • ")]), true),
        section(
          cv,
          "languages",
          paragraph([cv.languages.map(([name, level]) => `${name} (${level})`).join(", ")]),
          true,
        ),
      ],
    ),
  "right-side": (cv) =>
    page(
      "body{font:10pt Verdana;margin:12mm}.grid{display:grid;grid-template-columns:1fr 32%;gap:10mm}.line{display:flex;justify-content:space-between}.line p,.firm{margin:2px 0}h2{color:#a33;font-size:12pt}",
      [
        `${head(cv)}<div class="grid"><div>`,
        section(
          cv,
          "experience",
          cv.jobs
            .map(
              (job) =>
                `<div class="line"><p><b>${esc(job.employer)}</b></p><p>${esc(job.period)}</p></div><p class="firm">${esc(job.title)}</p>${tasks(job)}`,
            )
            .join(""),
        ),
        section(
          cv,
          "education",
          cv.studies
            .map(
              (one) =>
                `<div class="line"><p><b>${esc(one.name)}</b></p><p>${esc(one.period)}</p></div><p class="firm">${esc(one.school)}</p>`,
            )
            .join(""),
        ),
        `</div><div>${section(cv, "contact", `<p>${[...cv.contact.map(([, value]) => esc(value)), ...cv.personal.map(([label, value]) => `${esc(label)}: ${esc(value)}`)].join("<br>")}</p>`)}`,
        section(cv, "profile", paragraph(cv.profile)),
        section(
          cv,
          "languages",
          cv.languages.map(([name, level]) => `<p>${esc(name)} – ${esc(level)}</p>`).join(""),
        ),
        `${section(cv, "skills", bullets(cv.skills))}</div></div>`,
      ],
    ),
  labelled: (cv) =>
    page("body{font:11pt 'Times New Roman';margin:22mm}p{margin:2px 0}.block{margin-bottom:12px}", [
      head(cv),
      lines([["Naam", cv.name], ...cv.contact, ...cv.personal]),
      section(
        cv,
        "education",
        cv.studies
          .map(
            (one) =>
              `<div class="block"><p>${esc(one.period)}: ${esc(one.name)}</p><p>${esc(one.school)}${one.diploma ? ", diploma: ja" : ""}</p></div>`,
          )
          .join(""),
      ),
      section(
        cv,
        "experience",
        cv.jobs
          .map(
            (job) =>
              `<div class="block"><p>Periode: ${esc(job.period)}</p><p>Werkgever: ${esc(job.employer)}</p><p>Functie: ${esc(job.title)}</p><p>Werkzaamheden: ${esc(job.tasks.join(" "))}</p></div>`,
          )
          .join(""),
      ),
      section(cv, "skills", paragraph([`${cv.skills.join("; ")}.`])),
      section(
        cv,
        "languages",
        paragraph([cv.languages.map(([name, level]) => `${name} ${level}`).join(", ")]),
      ),
      section(cv, "profile", paragraph(cv.profile)),
    ]),
};

function page(css: string, parts: string[]): string {
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><style>${css}</style><body>${parts.join("")}</body></html>`;
}

function head(cv: CvDocument): string {
  return `${cv.title ? `<p>${esc(cv.title)}</p>` : ""}<h1>${esc(cv.name)}</h1>`;
}

function section(cv: CvDocument, name: SectionName, body: string, english = false): string {
  return `<h2>${esc((english ? cv.englishHeadings : cv.headings)[name])}</h2>${body}`;
}

function lines(rows: [string, string][]): string {
  return rows.map(([label, value]) => `<div>${esc(label)}: ${esc(value)}</div>`).join("");
}

function paragraph(sentences: string[]): string {
  return `<p>${esc(sentences.join(" "))}</p>`;
}

function bullets(items: string[]): string {
  return `<ul>${items.map((item) => `<li>${esc(item)}</li>`).join("")}</ul>`;
}

function tasks(job: Job): string {
  return bullets(job.tasks);
}

function at(job: Job, sign: string): string {
  return job.city ? `${job.employer}${sign}${job.city}` : job.employer;
}

function dated(left: string, right: string): string {
  return `<div class="row"><div>${esc(left)}</div><div>${right}</div></div>`;
}

function table(rows: readonly (readonly string[])[]): string {
  return `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${esc(cell)}</td>`).join("")}</tr>`).join("")}</table>`;
}

function inPairs(items: string[]): string[][] {
  return items.flatMap((item, i) => (i % 2 === 0 ? [[item, items[i + 1] ?? ""]] : []));
}

function esc(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
}
