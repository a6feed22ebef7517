import { PRODUCT_FILES } from "../../architecture/source-files.ts";

/** Guards outside the nouns: escaping, limits, locks, time, and who somebody is. */
const GUARDS = [
  /^app\/platform\/(http|limits|mail|time)\/[a-z-]+(\.server)?\.ts$/,
  /^app\/platform\/inspection\/file-name\.ts$/,
  /^app\/platform\/(actor|lease\.server|rate-limit\.server|file-kind)\.ts$/,
];
/** Reads and what runs in a process of its own hold no rule; the rules they use are judged. */
const NO_RULE = /\/(find|list|count|search)-[a-z-]+\.server\.ts$|\.worker\.ts$/;
/** Guesses at free text have no right or wrong in each line: they are judged by figures, in `eval`. */
const READS_TEXT = /^app\/features\/(cv|titles)\/(?!drop-forbidden|cv-to-profile)/;

/** The files in which faults are planted: rules, policies and verbs of the nouns, and the guards. */
export const JUDGED_FILES = PRODUCT_FILES.filter(({ path }) => {
  if (/^app\/features\/.+\.ts$/.test(path)) return !NO_RULE.test(path) && !READS_TEXT.test(path);
  return GUARDS.some((guard) => guard.test(path));
});
