import type { EducationLevel } from "#app/features/taxonomy/education-level.ts";

const SCHOOL =
  /\b(?:college|hogeschool|universiteit|university|roc|instituut|institute|academie|academy|school|schoevers|lyceum|gymnasium|atheneum|mbo college|scholengemeenschap|polytechnic|faculty|faculteit|opleidingscentrum|leerhuis|[cropi]sg|nti|loi|ncoi|vdab|syntra)\b|hogeschool|school$|college$|lyceum$|academie$/i;
const APPLIED =
  /\bhbo\b|hogeschool|hogere school|\bheao\b|\bhts\b|\bpabo\b|universit\p{L}* (?:of|for) applied|applied sciences|\bassociate degree\b|\bgraduaat\b|professione(?:le|el) bachelor|professional bachelor|hoger beroeps|higher (?:professional|vocational)/iu;
const SCIENTIFIC =
  /\bwo\b|wetenschappelijk onderwijs|\bmaster\b|\bmaster'?s\b|\buniversit|\bdoctora(?:al|ndus)\b|\bm\.?sc\b|\bll\.?m\b|\bll\.?b\b|\bph\.?d\b|gepromoveerd/i;
const BACHELOR =
  /\bbachelor\b|\bbachelor'?s\b|\bb\.?sc\b|\bb\.?a\b|\bb\.?b\.?a\b|\bb\.?ed\b|\bb\.?com\b/i;
const LOWER = /\bvmbo|\bmavo\b|\blbo\b|\bleao\b|\blhno\b|\bvbo\b|\blts\b|huishoudschool|\bmulo\b/i;
const OLD_MIDDLE = /\bmeao\b|\bmts\b|\bmds\b|\bmdgo\b|\bmhno\b/i;
/** "mbo 4", "mbo-4", "niveau IV", "niv. 4", "level 4", "N4": the number of a vocational level. */
const NUMBER =
  /(?:\b(?:mbo|bol|bbl|vocational|beroepsonderwijs)\b[^\p{L}\d]{0,3}(?:opleiding[^\p{L}\d]{0,2})?|(?:\bniveau|\bniv\b|\blevel|\bn)(?:[\s.:=-]{0,3})|\()(4|iv|3|iii|[12]|ii?)(?![\p{L}\d])/iu;
const FRAMEWORK = /\b(?:nlqf|eqf|ekr|vks)[\s-]?(?:niveau|level)?[\s:]{0,2}([1-8])/i;
const MIDDLE = /\bmbo|vocational|beroepsonderwijs|\bniv(?:eau|\.)?\s|\blevel\s|\bbol\b|\bbbl\b/i;
const FRAMEWORK_LEVELS: EducationLevel[] = [
  "vmbo",
  "mbo2",
  "mbo3",
  "mbo4",
  "hbo",
  "hbo",
  "wo",
  "wo",
];

/** Whether a text names a school or a level of education: then it is a study, no job. */
export function namesSchool(text: string): boolean {
  return (
    isSchool(text) || levelOf(text) !== null || /\bmbo\b|\bhavo\b|\bvwo\b|diploma\b/i.test(text)
  );
}

/** Whether a part of a head is the name of a school. */
export function isSchool(part: string): boolean {
  return SCHOOL.test(part);
}

/** The level that a text names; a bachelor of a university is scientific, any other is not. */
export function levelOf(text: string): EducationLevel | null {
  const framework = FRAMEWORK.exec(text);
  if (framework) return FRAMEWORK_LEVELS[Number(framework[1]) - 1] ?? null;
  if (/\bkmbo\b/i.test(text)) return "mbo2";
  if (/\bmbo\b/i.test(text) && !/\bhbo\b/i.test(text)) return vocational(text);
  if (APPLIED.test(text)) return "hbo";
  if (SCIENTIFIC.test(text)) return "wo";
  if (BACHELOR.test(text)) return "hbo";
  if (OLD_MIDDLE.test(text)) return "mbo4";
  return LOWER.test(text) ? "vmbo" : vocational(text);
}

function vocational(text: string): EducationLevel | null {
  if (!MIDDLE.test(`${text} `)) return /\bmbo[1-4]\b/i.test(text) ? numbered(text) : null;
  return numbered(text);
}

function numbered(text: string): EducationLevel | null {
  const glued = /\bmbo([1-4])\b/i.exec(text)?.[1];
  const written = (glued ?? NUMBER.exec(text)?.[1] ?? "").toLowerCase();
  if (written === "4" || written === "iv") return "mbo4";
  if (written === "3" || written === "iii") return "mbo3";
  return written === "" ? null : "mbo2";
}
