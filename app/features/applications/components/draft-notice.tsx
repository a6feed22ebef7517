import { Button } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import type { DraftForm } from "../draft/draft-form.ts";

/** What stands above an empty form: the short way for whoever has an account. */
export function FirstWords({ slug }: { slug: string }) {
  const signIn = `/inloggen?naar=${encodeURIComponent(`/vacatures/${slug}/solliciteren`)}`;
  return (
    <p className="small soft">
      Heb je een account? <a href={signIn}>Log in</a>, dan hoef je niets opnieuw in te vullen.
      Velden met * zijn verplicht.
    </p>
  );
}

/**
 * What stands in a form that is filled in: where that came from, and the way to be rid of it, a button
 * of the form `wipeFormId`.
 */
export function DraftNotice({ draft, wipeFormId }: { draft: DraftForm; wipeFormId: string }) {
  return (
    <Notice tone={draft.trouble ? "due" : "note"} word={draft.trouble ? undefined : wordOf(draft)}>
      {draft.trouble ? <p>{draft.trouble}</p> : <Found draft={draft} />}
      <p>
        <Button variant="quiet" form={wipeFormId}>
          Wis mijn gegevens
        </Button>
      </p>
    </Notice>
  );
}

function wordOf(draft: DraftForm): string {
  return draft.isRead && draft.isFirst ? "Je cv is gelezen" : "Dit hadden wij nog van je";
}

function Found({ draft }: { draft: DraftForm }) {
  const { isRead, isFirst, unread, unsure } = draft;
  if (!isFirst) {
    return (
      <p>
        Je gegevens{draft.cvName ? " en je cv" : ""} van daarnet staan er al. Kijk ze na en
        verstuur. Wij bewaren ze 24 uur voor deze browser.
      </p>
    );
  }
  if (!isRead) return <p>Je gegevens staan er nog. Wij bewaren ze 24 uur voor deze browser.</p>;
  return (
    <>
      <p>
        Kijk na of het klopt. Klik op een regel om die te wijzigen. Wat je zelf typte bleef staan.
      </p>
      {unsure.length > 0 ? (
        <p>
          Bij {listed(unsure.map(({ employer, title }) => employer || title))} stond geen maand.
        </p>
      ) : null}
      {unread.length > 0 ? <p>Niet gevonden in je cv: {listed(unread)}.</p> : null}
    </>
  );
}

function listed(words: string[]): string {
  return new Intl.ListFormat("nl", { type: "conjunction" }).format(words);
}
