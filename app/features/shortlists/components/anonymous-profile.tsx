import {
  EDUCATION_LEVEL_LABELS,
  type EducationLevel,
} from "#app/features/taxonomy/education-level.ts";
import type { CefrLevel } from "#app/features/taxonomy/language-level.ts";
import { type Language, languageLabel } from "#app/features/taxonomy/languages.ts";
import { skillLevelLabel } from "#app/features/taxonomy/skill-level.ts";
import { DlFacts } from "#app/ui/dl-facts.tsx";
import { formatCount } from "#app/ui/format-measure.ts";
import { formatPay } from "#app/ui/format-money.ts";

/** What an employer reads of a person before there is consent to a name. */
export type AnonymousProfileProps = {
  profile: {
    province: string | null;
    educationLevel: EducationLevel | null;
    languages: { language: Language; cefr: CefrLevel | null }[];
    skills: { name: string; level: number | null }[];
    experiences: { title: string; months: number | null }[];
    /** In cents a month, at so many hours a week. */
    payWish: { cents: number; hours: number } | null;
  };
};

/** Work, skills, education, languages, province and pay wish as far as shown, without anything that names the person. */
export function AnonymousProfile({ profile }: AnonymousProfileProps) {
  const { educationLevel, languages, skills, experiences, payWish } = profile;
  return (
    <DlFacts
      facts={[
        {
          term: "Ervaring",
          value: lines(
            experiences.map(({ title, months }) =>
              months === null ? title : `${title}, ${duration(months)}`,
            ),
          ),
        },
        {
          term: "Vaardigheden",
          value: lines(skills.map(({ name, level }) => `${name}: ${skillLevelLabel(level)}`)),
        },
        { term: "Opleiding", value: educationLevel && EDUCATION_LEVEL_LABELS[educationLevel] },
        {
          term: "Talen",
          value: languages
            .map(({ language, cefr }) => `${languageLabel(language)} ${cefr ?? ""}`.trim())
            .join(", "),
        },
        { term: "Woont in de provincie", value: profile.province },
        {
          term: "Loonwens",
          value: payWish && formatPay(payWish.cents, payWish.cents, payWish.hours),
        },
      ]}
    />
  );
}

function lines(texts: string[]) {
  if (texts.length === 0) return null;
  return (
    <ul>
      {texts.map((text, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two jobs may read the same and never move
        <li key={i}>{text}</li>
      ))}
    </ul>
  );
}

function duration(months: number): string {
  if (months < 12) return formatCount(months, "maand", "maanden");
  return formatCount(Math.floor(months / 6) / 2, "jaar", "jaar");
}
