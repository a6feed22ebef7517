import type { ReactNode } from "react";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { DlFacts } from "#app/ui/dl-facts.tsx";
import { Notice } from "#app/ui/notice.tsx";
import type { ReadNotes } from "../from-text/read-notes.ts";

const LABELS: Record<string, string> = {
  title: "Titel",
  roleId: "Beroep",
  tasks: "Taken",
  offer: "Wat u biedt",
  salaryMin: "Loon",
  hoursMin: "Uren",
  contractForms: "Contractvorm",
  place: "Plaats",
  hybridDays: "Dagen thuis",
  travelPerKm: "Reiskosten",
  startsOn: "Startdatum",
  closesOn: "Reageren tot en met",
  educationLevel: "Opleiding",
  experienceYears: "Ervaring",
  skills: "Vaardigheden",
  languages: "Talen",
};

/** The hint of a field with, where it was read and is unsure, the sentence it came from. */
export function hintWithNote(notes: ReadNotes, field: string, hint?: string): ReactNode {
  const note = notes[field];
  if (!note || note.isSure) return hint;
  return (
    <>
      {hint ? `${hint} ` : null}
      <span className="read-note">
        <strong>Kijk dit na.</strong> {note.said}
      </span>
    </>
  );
}

/** Above a form that was filled from a text: how much, what to look at, and every sentence. */
export function ReadSummary({ notes }: { notes: ReadNotes }) {
  const read = Object.entries(notes).filter(([field]) => LABELS[field]);
  if (read.length === 0) return null;
  const unsure = read.filter(([, { isSure }]) => !isSure);
  return (
    <div className="stack-tight">
      <Notice tone="note" word="Gevuld uit uw tekst">
        <p>
          {unsure.length > 0
            ? `Kijk na: ${unsure.map(([field]) => (LABELS[field] ?? "").toLowerCase()).join(", ")}. Daar staat bij wat wij lazen. `
            : "Kijk alles na voordat u bewaart. "}
          Wat niet in uw tekst staat, is leeg. Uw eigen tekst blijft onderaan bewaard.
        </p>
      </Notice>
      <Disclosure summary="Waar wij het lazen">
        <DlFacts
          facts={read.map(([field, { said }]) => ({ term: LABELS[field] ?? field, value: said }))}
        />
      </Disclosure>
    </div>
  );
}
