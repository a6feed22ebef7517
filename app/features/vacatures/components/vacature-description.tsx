import { EDUCATION_LEVEL_LABELS } from "#app/features/taxonomy/education-level.ts";
import { languageLabel } from "#app/features/taxonomy/languages.ts";
import { skillLevelLabel } from "#app/features/taxonomy/skill-level.ts";
import { ARCHETYPE_LABELS, TASK_AREA_LABELS } from "#app/features/taxonomy/task-area.ts";
import { DlFacts } from "#app/ui/dl-facts.tsx";
import { formatCount } from "#app/ui/format-measure.ts";
import type { VacatureDetail } from "../vacature-detail.ts";
import { workLines } from "./work-lines.tsx";

type Dated = Omit<VacatureDetail, "startsOn" | "closesOn"> & {
  startsOn: Date | string | null;
  closesOn: Date | string | null;
};

/** All content of a vacature as people will read it; headings start at h2. */
export function VacatureDescription({ vacature }: { vacature: Dated }) {
  const { tasks, offer, skills, languages } = vacature;
  return (
    <div className="prose">
      {vacature.summary.split(/\n+/).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <h2>Taken</h2>
      <Lines lines={tasks} />
      <h2>Wat er gevraagd wordt</h2>
      <DlFacts
        facts={[
          { term: "Opleiding", value: educationText(vacature) },
          { term: "Ervaring", value: experienceText(vacature.experienceYears) },
          ...skills.map(({ name, level, must }) => ({
            term: name,
            value: `${skillLevelLabel(level)}${must ? ", moet" : ", liefst"}`,
          })),
          ...languages.map(({ language, cefr, must }) => ({
            term: languageLabel(language),
            value: `${cefr}${must ? ", moet" : ", liefst"}`,
          })),
        ]}
      />
      {offer.length > 0 ? (
        <>
          <h2>Wat er geboden wordt</h2>
          <Lines lines={offer} />
        </>
      ) : null}
      <h2>Over het werk</h2>
      <DlFacts
        facts={[
          { term: "Beroep", value: vacature.role },
          {
            term: "Soort taken",
            value: vacature.taskAreas.map((area) => TASK_AREA_LABELS[area]).join(", "),
          },
          {
            term: "Stijl",
            value: vacature.archetype && ARCHETYPE_LABELS[vacature.archetype],
          },
          ...workLines(vacature),
        ]}
      />
    </div>
  );
}

function Lines({ lines }: { lines: string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function educationText({ educationLevel, educationHard }: Dated): string {
  if (!educationLevel) return "niet noodzakelijk";
  return `${EDUCATION_LEVEL_LABELS[educationLevel]}${educationHard ? ", moet" : " of vergelijkbaar"}`;
}

function experienceText(years: number | null): string {
  return years ? formatCount(years, "jaar", "jaar") : "niet noodzakelijk";
}
