import type { SubmissionResult } from "@conform-to/react";
import type { ReactNode } from "react";
import { MatchExplanation } from "#app/features/matching/components/match-explanation.tsx";
import { MatchScore } from "#app/features/matching/components/match-score.tsx";
import type { MatchView } from "#app/features/matching/score/match-view.ts";
import { Button } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { formatDay } from "#app/ui/format-date.ts";
import { Notice } from "#app/ui/notice.tsx";
import { StatusWord } from "#app/ui/status-word.tsx";
import type { EntryState } from "../entry-state.ts";
import { AnonymousProfile, type AnonymousProfileProps } from "./anonymous-profile.tsx";
import { VerdictForm } from "./verdict-form.tsx";

/** One proposed person as the employer may read it. */
type EmployerEntry = AnonymousProfileProps & {
  id: string;
  profile: { number: number };
  state: EntryState;
  answerBy: string | Date | null;
  reason: string | null;
  note: string;
  match: MatchView | null;
  contact: {
    name: string;
    email: string;
    phone: string;
    cv: { id: string; originalName: string } | null;
  } | null;
};

type EntryProps = {
  /** The shortlist's own address. */
  base: string;
  /** The address under which this reader may have a CV. */
  files: string;
  entry: EmployerEntry;
  /** What is known of the talk, once the answer is yes. */
  talk?: ReactNode;
  lastResult?: SubmissionResult<string[]>;
};

const WORDS: Record<EntryState, { word: string; tone?: "due" | "done" }> = {
  open: { word: "wacht op uw oordeel", tone: "due" },
  yes: { word: "u zei ja", tone: "done" },
  no: { word: "u zei nee" },
  told: { word: "u zei nee, de kandidaat weet het" },
  gone: { word: "doet niet meer mee" },
};

/** One person of a shortlist: profile, match, explanation and the verdict. */
export function ShortlistEntry(props: EntryProps) {
  const { entry } = props;
  const { match, state, contact, profile } = entry;
  const who = `Kandidaat K-${profile.number}`;
  const { word, tone } = WORDS[state];
  return (
    <section className="stack" id={entry.id} aria-labelledby={`titel-${entry.id}`}>
      <div className="cluster-apart">
        <h2 id={`titel-${entry.id}`}>{contact ? `${contact.name} (K-${profile.number})` : who}</h2>
        <StatusWord tone={tone}>{word}</StatusWord>
      </div>
      <div className="grid">
        <AnonymousProfile profile={profile} />
        <div className="stack">
          {match ? <MatchScore score={match} /> : <p>Nog niet vergeleken.</p>}
        </div>
      </div>
      {match ? (
        <Disclosure summary="Hoe deze vergelijking tot stand komt">
          <MatchExplanation explanation={match.explanation} />
        </Disclosure>
      ) : null}
      <Verdict {...props} />
    </section>
  );
}

function Verdict({ base, files, entry, talk, lastResult }: EntryProps) {
  const who = `kandidaat K-${entry.profile.number}`;
  switch (entry.state) {
    case "open":
      return (
        <>
          {entry.answerBy ? (
            <p>
              De kandidaat hoort uiterlijk {formatDay(entry.answerBy)} iets van ons. Geef uw oordeel
              daarom op tijd.
            </p>
          ) : null}
          <VerdictForm base={base} entryId={entry.id} who={who} lastResult={lastResult} />
        </>
      );
    case "yes":
      return (
        <div className="quiet-area stack-tight">
          <Given entry={entry} answer="ja" />
          {talk}
          <Contact contact={entry.contact} files={files} />
        </div>
      );
    case "no":
      return (
        <div className="quiet-area stack">
          <Given entry={entry} answer="nee" />
          <p>
            Uw consultant vertelt dit aan de kandidaat. Tot dat moment kunt u uw oordeel intrekken.
          </p>
          <form method="post" action={`${base}/oordeel/intrekken`}>
            <input type="hidden" name="entryId" value={entry.id} />
            <Button variant="quiet">Trek oordeel in</Button>
          </form>
        </div>
      );
    case "told":
      return (
        <div className="quiet-area stack-tight">
          <Given entry={entry} answer="nee" />
          <p>De kandidaat heeft de reden gehoord.</p>
        </div>
      );
    case "gone":
      return <Notice tone="note">Deze kandidaat heeft zich teruggetrokken of is afgerond.</Notice>;
  }
}

function Given({ entry, answer }: { entry: EmployerEntry; answer: string }) {
  return (
    <>
      <p>
        Uw oordeel: <b>{answer}</b>
        {entry.reason ? `, ${entry.reason}` : null}.
      </p>
      {entry.note ? <p className="soft">{entry.note}</p> : null}
    </>
  );
}

function Contact({ contact, files }: Pick<EmployerEntry, "contact"> & { files: string }) {
  if (!contact) {
    return (
      <p>
        Wij wachten op toestemming van de kandidaat om naam en contactgegevens te laten zien. Uw
        consultant plant ondertussen het gesprek.
      </p>
    );
  }
  return (
    <p>
      {contact.name} · <a href={`mailto:${contact.email}`}>{contact.email}</a>
      {contact.phone ? (
        <>
          {" · "}
          <a href={`tel:${contact.phone.replaceAll(" ", "")}`}>{contact.phone}</a>
        </>
      ) : null}
      {contact.cv ? (
        <>
          {" · "}
          <a href={`${files}/${contact.cv.id}`}>Lees het cv</a>
        </>
      ) : null}
    </p>
  );
}
