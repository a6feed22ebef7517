import { withReadyRows } from "#app/features/candidates/profile-form.ts";
import { CV_TROUBLE_TEXT } from "#app/features/cv/cv-reading.ts";
import { unreadParts, valuesFor } from "./draft-values.ts";
import type { Draft } from "./find-draft.server.ts";

/** What the form to apply shows of a draft. */
export type DraftForm = ReturnType<typeof draftForm>;

/**
 * A draft as the form on one vacature shows it: its values with rows to type in, the kept CV's name,
 * and how reading the CV went (`trouble` a sentence, `unread` the parts it said nothing about).
 */
export function draftForm(draft: Draft, slug: string) {
  const values = valuesFor(draft.values, slug);
  const { reading, cv } = draft;
  return {
    values: { ...values, ...withReadyRows(values) },
    cvName: cv?.originalName ?? null,
    trouble: reading && reading.outcome !== "read" ? CV_TROUBLE_TEXT[reading.outcome] : null,
    unread: reading?.values ? unreadParts(reading.values) : [],
    isRead: reading?.outcome === "read",
    approximate: reading?.approximate ?? false,
    isFirst: draft.values.slug === slug,
  };
}
