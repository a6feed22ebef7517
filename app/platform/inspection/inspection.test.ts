import { expect, test } from "vitest";
import { ARCHIVE_MEMBERS } from "#tests/support/uploads/corpus-archives.ts";
import { DOCUMENT_MEMBERS } from "#tests/support/uploads/corpus-documents.ts";
import type { CorpusMember, Verdict } from "#tests/support/uploads/corpus-member.ts";
import { PDF_TRICKS } from "#tests/support/uploads/corpus-pdf-tricks.ts";
import { WORD_TRICKS } from "#tests/support/uploads/corpus-word-tricks.ts";
import { fileKindOf } from "../file-kind.ts";
import { inspectBytes } from "./inspect-bytes.ts";

const SMALL = [...DOCUMENT_MEMBERS, ...ARCHIVE_MEMBERS, ...PDF_TRICKS, ...WORD_TRICKS].filter(
  ({ large }) => !large,
);

function verdictOf({ bytes }: CorpusMember): Verdict {
  const all = bytes();
  if (all.length === 0) return "no-file";
  const kind = fileKindOf(all.subarray(0, 4100));
  return kind ? (inspectBytes(all, kind.extension) ?? kind.extension) : "not-a-document";
}

test.each(SMALL.map((member) => [member.what, member] as const))(
  "%s is judged rightly",
  (_, member) => {
    expect(member.verdicts).toContain(verdictOf(member));
  },
);

test("the corpus has at least 160 files, large ones and names not counted", () => {
  expect(SMALL.length).toBeGreaterThanOrEqual(160);
});
