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
  table,
  tag,
  tasksOf,
} from "./page-parts.ts";

const SERIF =
  "body{font:10.5pt 'Times New Roman',serif;margin:18mm}p{margin:2px 0}ul{margin:2px 0}h2{font-weight:400}";

/** Hanging dates before each line, small capitals and a rule, as LaTeX classes set a CV. */
export const latexLike: PageLayout = (person, words) => {
  const hung = (left: string, ...right: string[]) =>
    `<div class="hung"><div class="l">${esc(left)}</div><div>${right.join("")}</div></div>`;
  return page(
    `${SERIF}h1{font-weight:400;font-size:26pt;margin:0}h2{font-variant:small-caps;border-bottom:.6pt solid;font-size:15pt;margin:12px 0 4px}.hung{display:grid;grid-template-columns:33mm 1fr;column-gap:5mm;margin-bottom:4px}.l{text-align:right}.head{display:flex;justify-content:space-between}.head i{display:block;text-align:right}`,
    `<div class="head"><div><h1>${esc(shownName(person))}</h1><i>${esc(person.headline)}</i></div><div>`,
    ...contactRows(person, words).map(([, value]) => tag("i", value)),
    "</div></div>",
    section(
      words.work,
      ...person.jobs.map((job) =>
        hung(
          job.written,
          `<p><b>${esc(job.title)}</b>, <i>${esc(job.employer)}</i>, ${esc(job.city)}.</p>`,
          list(tasksOf(job)),
        ),
      ),
    ),
    section(
      words.study,
      ...person.studies.map((one) =>
        hung(one.written, `<p><b>${esc(one.name)}</b>, <i>${esc(one.school)}</i>.</p>`),
      ),
    ),
    section(
      words.languages,
      ...person.languages.map(({ name, written }) => hung(name, tag("p", written))),
    ),
    section(words.skills, hung("", tag("p", skillsOf(person).join(" · ")))),
    section(
      words.personal,
      ...otherRows(person, words).map(([label, value]) => hung(label, tag("p", value))),
    ),
    section(words.profile, tag("p", profileOf(person))),
  );
};

/** Headings typed with a space between the letters. */
export const letterSpaced: PageLayout = (person, words) => {
  const apart = (text: string) => [...text.toUpperCase()].join(" ").replace(/ {3}/g, "   ");
  return page(
    "body{font:11pt Calibri,Carlito,Arial;margin:22mm}p{margin:3px 0}h2{font-size:12pt;white-space:pre}",
    `<h1>${esc(shownName(person))}</h1>`,
    ...allRows(person, words).map(([label, value]) => tag("p", `${label}: ${value}`)),
    section(apart(words.profile), tag("p", profileOf(person))),
    section(
      apart(words.work),
      ...person.jobs.map(
        (job) =>
          `${tag("p", `${job.title} bij ${job.employer}`)}${tag("p", job.written)}${list(tasksOf(job))}`,
      ),
    ),
    section(
      apart(words.study),
      ...person.studies.map((one) => tag("p", `${one.written}: ${one.name} (${one.school})`)),
    ),
    section(apart(words.skills), list(skillsOf(person))),
    section(
      apart(words.languages),
      list(person.languages.map(({ name, written }) => `${name}: ${written}`)),
    ),
    section(apart(words.hobbies), tag("p", person.hobbies)),
  );
};

/** First and last day in columns of their own, names of languages above their levels. */
export const dateColumns: PageLayout = (person, words) =>
  page(
    "body{font:10pt Arial;margin:16mm}td{padding:3px 16px 3px 0;vertical-align:top}h2{font-size:12pt;margin:14px 0 4px}p{margin:2px 0}",
    `<h1>${esc(shownName(person))}</h1>`,
    table(allRows(person, words)),
    section(
      words.work,
      table([
        [words.from, words.to, words.title, words.employer],
        ...person.jobs.map((job) => [
          ...endsOf(job.written, job.from, job.to),
          job.title,
          job.employer,
        ]),
      ]),
      tag("p", words.tasks),
      list(person.jobs.flatMap(tasksOf)),
    ),
    section(
      words.study,
      table([
        [words.from, words.to, words.study, words.school],
        ...person.studies.map((one) => [
          ...endsOf(one.written, String(one.from), String(one.year)),
          one.name,
          one.school,
        ]),
      ]),
    ),
    section(
      words.languages,
      table([
        person.languages.map(({ name }) => name),
        person.languages.map(({ written }) => written),
      ]),
    ),
    section(words.skills, tag("p", skillsOf(person).join("; "))),
    section(words.profile, tag("p", profileOf(person))),
  );

const BETWEEN = / *(?:–|—|>>| - | t\/m | tot en met | tot | to |-(?=heden$|\d{4}$)) */;

/** First and last day apart; the earliest first, and a single one twice unless it lasts. */
function endsOf(written: string, from: string, to: string | null): [string, string] {
  const cut = BETWEEN.exec(written);
  if (!cut) return to === null ? [written, ""] : [written, written];
  const first = written.slice(0, cut.index).replace(/^van /, "");
  const last = written.slice(cut.index + cut[0].length);
  return first.includes(from.slice(2, 4)) ? [first, last] : [last, first];
}

/** A wide sheet whose page is turned; jobs side by side in cells. */
export const wideSheet: PageLayout = (person, words) =>
  page(
    `@page{size:A4 landscape;margin:12mm}body{font:10pt Arial;margin:0}.row{display:grid;grid-template-columns:48mm 70mm 1fr;column-gap:6mm;margin-bottom:6px}p{margin:1px 0}ul{margin:0}`,
    `<h1>${esc(shownName(person))} – ${esc(person.headline)}</h1>`,
    tag(
      "p",
      allRows(person, words)
        .map(([label, value]) => `${label}: ${value}`)
        .join("; "),
    ),
    section(
      words.work,
      ...person.jobs.map(
        (job) =>
          `<div class="row"><div>${esc(job.written)}</div><div><b>${esc(job.title)}</b>${tag("p", job.employer)}</div><div>${list(tasksOf(job))}</div></div>`,
      ),
    ),
    section(
      words.study,
      ...person.studies.map(
        (one) =>
          `<div class="row"><div>${esc(one.written)}</div><div>${esc(one.name)}</div><div>${esc(one.school)}</div></div>`,
      ),
    ),
    section(words.skills, tag("p", skillsOf(person).join(" | "))),
    section(
      words.languages,
      tag("p", person.languages.map(({ name, written }) => `${name} ${written}`).join(" | ")),
    ),
  );
