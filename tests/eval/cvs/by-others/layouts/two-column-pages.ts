import {
  allRows,
  contactRows,
  esc,
  list,
  otherRows,
  type PageLayout,
  page,
  profileOf,
  section,
  shownName,
  skillsOf,
  tag,
  tasksOf,
} from "./page-parts.ts";

const GRID =
  "body{margin:0;font:10pt Arial}.cols{display:grid}h1{margin:0}h2{font-size:12pt;margin:14px 0 4px}p{margin:2px 0}ul{margin:2px 0;padding-left:16px}";

/** A band with name and contact over the whole width, two columns below it. */
export const headerAcross: PageLayout = (person, words) =>
  page(
    `${GRID}.band{background:#243b53;color:#fff;padding:10mm 14mm}.cols{grid-template-columns:62mm 1fr;gap:9mm;padding:6mm 14mm}`,
    `<div class="band"><h1>${esc(shownName(person))}</h1>${tag("p", person.headline)}`,
    tag("p", [person.town, person.phone, person.email].join("   |   ")),
    `</div><div class="cols"><div>`,
    section(words.skills, list(skillsOf(person))),
    section(
      words.languages,
      ...person.languages.map(({ name, written }) => tag("p", `${name} (${written})`)),
    ),
    section(
      words.personal,
      ...otherRows(person, words).map(([label, value]) => tag("p", `${label}: ${value}`)),
    ),
    `</div><div>${section(words.profile, tag("p", profileOf(person)))}`,
    section(
      words.work,
      ...person.jobs.map(
        (job) =>
          `<p><b>${esc(job.title)}</b>, ${esc(job.employer)}</p>${tag("p", job.written)}${list(tasksOf(job))}`,
      ),
    ),
    section(
      words.study,
      ...person.studies.map(
        (one) => `<p><b>${esc(one.name)}</b></p>${tag("p", `${one.school}, ${one.written}`)}`,
      ),
    ),
    "</div></div>",
  );

/** Contact, skills and languages at the left, with the label above each value. */
export const sidebarLeft: PageLayout = (person, words) =>
  page(
    `${GRID}.cols{grid-template-columns:34% 66%;min-height:297mm}.side{background:#eee7dd;padding:12mm 7mm}.main{padding:12mm 9mm}.k{font-size:8pt;color:#666;margin-top:5px}`,
    `<div class="cols"><div class="side">`,
    section(
      words.personal,
      ...allRows(person, words).map(([label, value]) => tag("p", label, "k") + tag("p", value)),
    ),
    section(words.skills, ...skillsOf(person).map((text) => tag("p", text))),
    section(
      words.languages,
      ...person.languages.map(({ name, written }) => tag("p", name) + tag("p", written, "k")),
    ),
    section(words.hobbies, tag("p", person.hobbies)),
    `</div><div class="main"><h1>${esc(shownName(person))}</h1>${tag("p", person.headline)}`,
    section(words.profile, tag("p", profileOf(person))),
    section(
      words.work,
      ...person.jobs.map(
        (job) =>
          `<p>${esc(job.written)}</p><p><b>${esc(job.title)}</b></p>${tag("p", `${job.employer} | ${job.city}`)}${list(tasksOf(job))}`,
      ),
    ),
    section(
      words.study,
      ...person.studies.map(
        (one) => `${tag("p", one.written)}<p><b>${esc(one.name)}</b></p>${tag("p", one.school)}`,
      ),
    ),
    "</div></div>",
  );

/** The narrow column at the right, the employer before the title, the period at the line's end. */
export const sidebarRight: PageLayout = (person, words) =>
  page(
    `${GRID}body{margin:13mm}.cols{grid-template-columns:1fr 56mm;gap:8mm}.line{display:flex;justify-content:space-between}.side{border-left:1px solid #999;padding-left:6mm}`,
    `<h1>${esc(shownName(person))}</h1><div class="cols"><div>`,
    section(
      words.work,
      ...person.jobs.map(
        (job) =>
          `<div class="line"><b>${esc(job.employer)}, ${esc(job.city)}</b><span>${esc(job.written)}</span></div><p><i>${esc(job.title)}</i></p>${list(tasksOf(job))}`,
      ),
    ),
    section(
      words.study,
      ...person.studies.map(
        (one) =>
          `<div class="line"><b>${esc(one.school)}</b><span>${esc(one.written)}</span></div>${tag("p", one.name)}`,
      ),
    ),
    `</div><div class="side">${section(words.profile, tag("p", profileOf(person)))}`,
    section(
      words.personal,
      ...contactRows(person, words).map(([, value]) => tag("p", value)),
      ...otherRows(person, words).map(([label, value]) => tag("p", `${label}: ${value}`)),
    ),
    section(
      words.languages,
      list(person.languages.map(({ name, written }) => `${name} – ${written}`)),
    ),
    section(words.skills, list(skillsOf(person))),
    "</div></div>",
  );

/** A template of a design site: letters apart, pills, two halves under a centred name. */
export const canvaLike: PageLayout = (person, words) =>
  page(
    `${GRID}body{font-family:"DejaVu Sans",Verdana;font-size:9pt;margin:14mm}h1{letter-spacing:.35em;text-transform:uppercase;text-align:center;font-weight:400;font-size:22pt}.sub,.contact{text-align:center;letter-spacing:.15em}h2{letter-spacing:.25em;text-transform:uppercase;font-weight:400;border-top:1px solid #caa;padding-top:8px}.cols{grid-template-columns:1fr 1fr;gap:12mm}.pill{display:inline-block;border:1px solid #a88;border-radius:9px;padding:1px 7px;margin:2px}.contact span{margin:0 9px}.bar{display:flex;justify-content:space-between}`,
    tag("h1", shownName(person)),
    tag("p", person.headline, "sub"),
    `<p class="contact">${contactRows(person, words)
      .slice(1)
      .map(([, value]) => tag("span", value))
      .join("")}</p><div class="cols"><div>`,
    section(words.profile, tag("p", profileOf(person))),
    section(
      words.skills,
      skillsOf(person)
        .map((text) => tag("span", text, "pill"))
        .join(" "),
    ),
    section(
      words.languages,
      ...person.languages.map(
        ({ name, written }) => `<div class="bar">${tag("span", name)}${tag("span", written)}</div>`,
      ),
    ),
    section(
      words.personal,
      ...otherRows(person, words).map(([label, value]) => tag("p", `${label}  ${value}`)),
    ),
    `</div><div>${section(
      words.work,
      ...person.jobs.map(
        (job) =>
          `<p><b>${esc(job.title.toUpperCase())}</b></p>${tag("p", `${job.employer} / ${job.written}`)}${list(tasksOf(job))}`,
      ),
    )}`,
    section(
      words.study,
      ...person.studies.map(
        (one) => `<p><b>${esc(one.name)}</b></p>${tag("p", `${one.school} / ${one.written}`)}`,
      ),
    ),
    "</div></div>",
  );
