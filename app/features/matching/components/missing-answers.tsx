import { formatCount } from "#app/ui/format-measure.ts";
import { Notice } from "#app/ui/notice.tsx";
import type { MissingAnswer, MissingKey } from "../score/missing-answers.ts";

const ANSWERS: Record<MissingKey, { label: string; href: string }> = {
  skills: { label: "wat je kunt", href: "/mijn/profiel#profiel-skills" },
  languages: { label: "welke talen je spreekt", href: "/mijn/profiel#profiel-languages" },
  experience: { label: "wat je hebt gedaan", href: "/mijn/profiel#profiel-experiences" },
  education: { label: "je hoogste opleiding", href: "/mijn/profiel#profiel-educationLevel" },
  pay: { label: "je loonwens", href: "/mijn/wensen#wensen-payWish" },
  hours: { label: "hoeveel uur je wilt werken", href: "/mijn/wensen#wensen-hoursMin" },
  distance: {
    label: "waar je woont en hoe ver je wilt reizen",
    href: "/mijn/wensen#wensen-maxDistanceKm",
  },
  contract: { label: "welke contractvorm je zoekt", href: "/mijn/wensen#wensen-contractForms" },
  hybrid: { label: "hoe vaak je thuis wilt werken", href: "/mijn/wensen#wensen-hybridDaysWish" },
  role: { label: "welk beroep je zoekt", href: "/mijn/wensen#wensen-roleIds" },
  availability: { label: "wanneer je kunt beginnen", href: "/mijn/wensen#wensen-availableFrom" },
  culture: { label: "hoe je graag werkt", href: "/mijn/cultuur" },
};

/** What stands in place of a list of question marks: the three answers that make most known. */
export function FirstSteps({ missing }: { missing: readonly MissingAnswer[] }) {
  return (
    <section className="stack">
      <h2>Eerst drie antwoorden</h2>
      <p>
        Wij weten nog te weinig van je om te zeggen welke vacatures passen. Deze antwoorden doen het
        meest:
      </p>
      <ol>
        {missing.map(({ key }) => (
          <li key={key}>
            <a href={ANSWERS[key].href}>Vul in {ANSWERS[key].label}</a>
          </li>
        ))}
      </ol>
      <p>
        Heb je een cv? <a href="/mijn/profiel">Lees het in bij je profiel</a>, dan is het meeste al
        ingevuld. Wat je leeg laat, telt nooit als nee.
      </p>
      <p>
        <a href="/vacatures">Bekijk intussen alle vacatures</a>
      </p>
    </section>
  );
}

/** What one more answer would make known; nothing when all is told. */
export function MissingAnswers({ missing }: { missing: readonly MissingAnswer[] }) {
  if (missing.length === 0) return null;
  return (
    <Notice tone="note" word="Eén antwoord maakt al verschil">
      <ul>
        {missing.map(({ key, vacatures }) => (
          <li key={key}>
            <a href={ANSWERS[key].href}>Vul in {ANSWERS[key].label}</a>: dat maakt meer bekend bij{" "}
            {formatCount(vacatures, "vacature", "vacatures")}.
          </li>
        ))}
      </ul>
    </Notice>
  );
}
