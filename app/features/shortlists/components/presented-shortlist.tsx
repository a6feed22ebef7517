import type { SubmissionResult } from "@conform-to/react";
import type { ComponentProps, ReactNode } from "react";
import { formatDate } from "#app/ui/format-date.ts";
import { Notice } from "#app/ui/notice.tsx";
import { Rows } from "#app/ui/rows.tsx";
import { ShortlistEntry } from "./employer-shortlist.tsx";

type EntryProps = ComponentProps<typeof ShortlistEntry>;

type PresentedShortlistProps = Pick<EntryProps, "base" | "files"> & {
  vacature: { title: string };
  presentedAt: Date | string | null;
  entries: EntryProps["entry"][];
  /** What is known of the talk with the person of an entry. */
  talkOf: (entryId: string) => ReactNode;
  notice: string | null;
  /** What the server answered to one of the verdict forms. */
  sent: SubmissionResult<string[]> | undefined;
};

/** A presented shortlist as whoever judges it reads it: a member, or a contact person by a link. */
export function PresentedShortlist(props: PresentedShortlistProps) {
  const { vacature, presentedAt, entries, talkOf, notice, sent, base, files } = props;
  const isOpen = entries.some(
    ({ id, state }) => state === "open" && id === sent?.initialValue?.entryId,
  );
  return (
    <>
      <header className="workspace-head">
        <h1>Shortlist {vacature.title}</h1>
        {presentedAt ? <p className="soft">Voorgesteld op {formatDate(presentedAt)}</p> : null}
      </header>
      {notice ? <Notice tone="done">{notice}</Notice> : null}
      {sent && !isOpen ? (
        <Notice tone="wrong">
          {Object.values(sent.error ?? {})
            .flat()
            .join(" ")}
        </Notice>
      ) : null}
      <p>
        U leest eerst wat iemand kan en zoekt. Naam en contactgegevens ziet u na uw ja, als de
        kandidaat daar toestemming voor geeft. De volgorde zegt niets over voorkeur.
      </p>
      {entries.length === 0 ? (
        <p>Wie op deze shortlist stond doet niet meer mee. De gegevens zijn verwijderd.</p>
      ) : null}
      <Rows>
        {entries.map((entry) => (
          <li key={entry.id}>
            <ShortlistEntry
              base={base}
              files={files}
              entry={entry}
              talk={talkOf(entry.id)}
              lastResult={sent?.initialValue?.entryId === entry.id ? sent : undefined}
            />
          </li>
        ))}
      </Rows>
    </>
  );
}
