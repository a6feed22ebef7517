import type { ReactNode } from "react";

/** What a colour says; the word is always written out as well. */
export type Tone = "done" | "due" | "wrong" | "note";

const WORDS: Record<Tone, string> = {
  done: "Gelukt",
  due: "Let op",
  wrong: "Niet gelukt",
  note: "Goed om te weten",
};

/** A message: what happened, what is kept, what to do. `word` replaces the standing word. */
export function Notice(props: { tone: Tone; word?: string; children: ReactNode }) {
  return (
    <div className={`notice tone-${props.tone}`} role={props.tone === "wrong" ? "alert" : "status"}>
      <p className="notice-word">{props.word ?? WORDS[props.tone]}</p>
      {typeof props.children === "string" ? <p>{props.children}</p> : props.children}
    </div>
  );
}
