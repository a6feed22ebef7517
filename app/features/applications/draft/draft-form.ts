import { withReadyRows } from "#app/features/candidates/profile-form.ts";
import { CV_STOPPED_TEXT, CV_TROUBLE_TEXT } from "#app/features/cv/cv-reading.ts";
import { unreadParts, valuesFor } from "./draft-values.ts";
import type { Draft } from "./find-draft.server.ts";

/** What the form to apply shows of a draft. */
export type DraftForm = ReturnType<typeof draftForm>;

/**
 * A draft as the form on one vacature shows it: its values with rows to type in, the kept CV's name,
 * and how reading the CV went (`trouble` a sentence, `unread` the parts it said nothing about, `unsure`
 * the jobs of which it names no month, as long as nobody changed their time).
 */
export function draftForm(draft: Draft, slug: string) {
  const values = valuesFor(draft.values, slug);
  const { reading, cv } = draft;
  return {
    values: { ...values, ...withReadyRows(values) },
    cvName: cv?.originalName ?? null,
    trouble: troubleOf(draft),
    unread: reading?.values ? unreadParts(reading.values) : [],
    isRead: reading?.outcome === "read",
    unsure: unsureJobs(draft),
    hasRows: [values.experiences, values.educations, values.skills, values.languages].some(
      (rows) => rows.length > 0,
    ),
    isFirst: draft.values.slug === slug,
  };
}

function troubleOf({ reading }: Draft): string | null {
  if (!reading) return null;
  if (reading.outcome !== "read") return CV_TROUBLE_TEXT[reading.outcome];
  return reading.stopped ? CV_STOPPED_TEXT : null;
}

function unsureJobs({ reading, values }: Draft) {
  const read = (reading?.unsure ?? []).flatMap(
    (place) => reading?.values?.experiences[place] ?? [],
  );
  return values.experiences.filter((job) =>
    read.some(
      ({ title, employer, startsOn, endsOn }) =>
        title === job.title &&
        employer === job.employer &&
        startsOn === job.startsOn &&
        endsOn === job.endsOn,
    ),
  );
}
