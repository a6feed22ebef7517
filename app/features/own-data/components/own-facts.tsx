import type { ReactNode } from "react";
import { DlFacts } from "#app/ui/dl-facts.tsx";
import { formatDate } from "#app/ui/format-date.ts";
import { formatCount } from "#app/ui/format-measure.ts";

type OwnFactsProps = {
  stored: {
    name: string;
    email: string;
    phone: string;
    findable: boolean;
    createdAt: string | Date;
    wishes: string[];
    cultureStarted: boolean;
    counts: { skills: number; experiences: number; languages: number; applications: number };
  };
  bureau: { email: string };
};

/** What is stored about a candidate, each fact with the page where it is put right. */
export function OwnFacts({ stored, bureau }: OwnFactsProps) {
  const { counts } = stored;
  const fact = (term: string, value: string, href: string, verb = "Wijzig") => ({
    term,
    value: (
      <Fact value={value}>
        <a href={href}>
          {verb}
          <span className="visually-hidden"> {term.toLowerCase()}</span>
        </a>
      </Fact>
    ),
  });
  return (
    <DlFacts
      facts={[
        fact("Naam", stored.name, "/mijn/profiel"),
        {
          term: "E-mailadres",
          value: (
            <Fact value={stored.email}>
              Klopt het niet, mail dan naar <a href={`mailto:${bureau.email}`}>{bureau.email}</a>
            </Fact>
          ),
        },
        fact("Telefoonnummer", stored.phone || "niet ingevuld", "/mijn/profiel"),
        { term: "Bewaard sinds", value: formatDate(stored.createdAt) },
        fact("Te vinden voor consultants", stored.findable ? "ja" : "nee", "/mijn/profiel"),
        fact(
          "Profiel",
          [
            formatCount(counts.skills, "vaardigheid", "vaardigheden"),
            formatCount(counts.experiences, "baan", "banen"),
            formatCount(counts.languages, "taal", "talen"),
          ].join(", "),
          "/mijn/profiel",
        ),
        fact("Wensen", stored.wishes.join(", ") || "niet ingevuld", "/mijn/wensen"),
        fact(
          "Vragen over werkcultuur",
          stored.cultureStarted ? "ingevuld" : "niet ingevuld",
          "/mijn/cultuur",
        ),
        fact("Sollicitaties", String(counts.applications), "/mijn/sollicitaties", "Bekijk"),
        fact("Wat een werkgever leest", "kies je zelf", "/mijn/zichtbaarheid"),
      ]}
    />
  );
}

function Fact({ value, children }: { value: string; children: ReactNode }) {
  return (
    <span className="cluster">
      <span>{value}</span>
      <span className="small">{children}</span>
    </span>
  );
}
