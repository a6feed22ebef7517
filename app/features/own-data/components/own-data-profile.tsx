import { CANDIDATE_STATUS_LABELS } from "#app/features/candidates/candidate-status.ts";
import { EMPLOYER_FIELDS } from "#app/features/candidates/shown-fields.ts";
import { cultureChoicesSchema } from "#app/features/culture/schema.ts";
import { STATEMENTS } from "#app/features/culture/statements.ts";
import { homeDaysText } from "#app/features/matching/rules/criterion-text.ts";
import { CONTRACT_FORM_LABELS } from "#app/features/taxonomy/contract-form.ts";
import { EDUCATION_LEVEL_LABELS } from "#app/features/taxonomy/education-level.ts";
import { languageLabel } from "#app/features/taxonomy/languages.ts";
import { findRole } from "#app/features/taxonomy/roles.ts";
import { SECTOR_LABELS } from "#app/features/taxonomy/sector.ts";
import { skillLevelLabel } from "#app/features/taxonomy/skill-level.ts";
import { skillLabel } from "#app/features/taxonomy/skills.ts";
import { ARCHETYPE_LABELS, TASK_AREA_LABELS } from "#app/features/taxonomy/task-area.ts";
import { DlFacts } from "#app/ui/dl-facts.tsx";
import { formatDate, formatDateTime } from "#app/ui/format-date.ts";
import { formatPay } from "#app/ui/format-money.ts";
import type { OwnData } from "../exported-columns.ts";
import { OwnBroughtIn } from "./own-brought-in.tsx";
import { OwnDataTable } from "./own-data-table.tsx";

/** Who somebody is, can and wants, and who may read it. */
export function OwnDataProfile({ data }: { data: OwnData }) {
  return (
    <>
      <Person data={data} />
      <OwnBroughtIn broughtIn={data.broughtIn} />
      <Account account={data.account} />
      <Wishes data={data} />
      <OwnDataTable
        title="Ervaring"
        columns={["Functie", "Werkgever", "Beroep", "Sector", "Van", "Tot"]}
        empty="Er staat geen ervaring."
        rows={data.experiences.map(({ title, employer, roleId, sector, startsOn, endsOn }) => [
          title,
          employer,
          roleId && roleLabel(roleId),
          sector && SECTOR_LABELS[sector],
          startsOn && formatDate(startsOn),
          endsOn ? formatDate(endsOn) : "nu",
        ])}
      />
      <OwnDataTable
        title="Opleidingen"
        columns={["Opleiding", "Niveau", "Jaar"]}
        empty="Er staat geen opleiding."
        rows={data.educations.map(({ name, level, year }) => [
          name,
          level && EDUCATION_LEVEL_LABELS[level],
          year,
        ])}
      />
      <OwnDataTable
        title="Vaardigheden"
        columns={["Vaardigheid", "Niveau", "Waar het staat"]}
        empty="Er staat geen vaardigheid."
        rows={data.skills.map(({ skillId, level, evidence }) => [
          skillLabel(skillId),
          skillLevelLabel(level),
          evidence,
        ])}
      />
      <OwnDataTable
        title="Talen"
        columns={["Taal", "Niveau"]}
        empty="Er staat geen taal."
        rows={data.languages.map(({ language, cefr }) => [languageLabel(language), cefr])}
      />
      <Culture data={data} />
    </>
  );
}

function Person({ data }: { data: OwnData }) {
  return (
    <section>
      <h2>Profiel</h2>
      <DlFacts
        facts={[
          { term: "Naam", value: data.name },
          { term: "E-mailadres", value: data.email },
          { term: "Telefoonnummer", value: data.phone },
          { term: "In één zin", value: data.headline },
          { term: "Nummer bij een werkgever", value: `K-${data.number}` },
          { term: "Postcode", value: data.postcode },
          { term: "Plaats", value: data.place && `${data.place.name} (${data.place.province})` },
          {
            term: "Opleidingsniveau",
            value: data.educationLevel && EDUCATION_LEVEL_LABELS[data.educationLevel],
          },
          { term: "Alle vaardigheden ingevuld", value: yesNo(data.skillsComplete) },
          { term: "Te vinden voor consultants", value: yesNo(data.findable) },
          { term: "Status", value: CANDIDATE_STATUS_LABELS[data.status] },
          { term: "Geplaatst tot en met", value: data.placedUntil && formatDate(data.placedUntil) },
          { term: "Waarom niet benaderen", value: data.statusReason },
          {
            term: "Leesbaar voor een werkgever zonder je naam",
            value:
              data.shownFields.map((field) => EMPLOYER_FIELDS[field].label).join("\n") || "niets",
          },
          { term: "Bewaard sinds", value: formatDateTime(data.createdAt) },
          { term: "Laatst gewijzigd", value: formatDateTime(data.updatedAt) },
        ]}
      />
    </section>
  );
}

function Account({ account }: Pick<OwnData, "account">) {
  if (!account) return null;
  return (
    <>
      <section>
        <h2>Account</h2>
        <DlFacts
          facts={[
            { term: "Naam", value: account.name },
            { term: "E-mailadres", value: account.email },
            { term: "E-mailadres bevestigd", value: yesNo(account.emailVerified) },
            { term: "Gemaakt op", value: formatDateTime(account.createdAt) },
          ]}
        />
      </section>
      <OwnDataTable
        title="Waar je bent ingelogd"
        columns={["Sinds", "Tot", "IP-adres", "Browser"]}
        empty="Je bent nergens ingelogd."
        rows={account.sessions.map(({ createdAt, expiresAt, ipAddress, userAgent }) => [
          formatDateTime(createdAt),
          formatDateTime(expiresAt),
          ipAddress,
          userAgent,
        ])}
      />
    </>
  );
}

function Wishes({ data }: { data: OwnData }) {
  const { payWishCents, payWishHours } = data;
  return (
    <section>
      <h2>Wensen</h2>
      <DlFacts
        facts={[
          {
            term: "Loon dat je minstens wilt",
            value: payWishCents && formatPay(payWishCents, payWishCents, payWishHours ?? 36),
          },
          { term: "Uren, minstens", value: data.hoursMin },
          { term: "Uren, hoogstens", value: data.hoursMax },
          { term: "Hoogste reisafstand", value: data.maxDistanceKm && `${data.maxDistanceKm} km` },
          {
            term: "Verder met thuiswerkdagen",
            value:
              data.furtherKm &&
              `${data.furtherKm} km vanaf ${homeDaysText(data.furtherFromHomeDays ?? 1)}`,
          },
          { term: "Verder reizen kan echt niet", value: data.distanceHard ? "ja" : "nee" },
          { term: "Dagen thuiswerken", value: data.hybridDaysWish },
          {
            term: "Beschikbaar vanaf",
            value: data.availableFrom && formatDate(data.availableFrom),
          },
          {
            term: "Contractvorm",
            value: data.contractForms.map((form) => CONTRACT_FORM_LABELS[form]).join(", "),
          },
          { term: "Beroepen", value: data.roleIds.map(roleLabel).join(", ") },
          { term: "Sectoren", value: data.sectors.map((id) => SECTOR_LABELS[id]).join(", ") },
          { term: "Taken", value: data.taskAreas.map((id) => TASK_AREA_LABELS[id]).join(", ") },
          {
            term: "Wat je het liefst voor anderen doet",
            value: data.archetype && ARCHETYPE_LABELS[data.archetype],
          },
        ]}
      />
    </section>
  );
}

function Culture({ data }: { data: OwnData }) {
  const answers = data.cultureResponses.flatMap(({ choices }) =>
    cultureChoicesSchema.parse(choices),
  );
  return (
    <OwnDataTable
      title="Antwoorden over werkcultuur"
      columns={["Vraag", "Past het best", "Past het minst"]}
      empty="Je hebt de vragen niet beantwoord."
      rows={answers.map(({ set, best, worst }) => [
        set + 1,
        STATEMENTS[best]?.candidate,
        STATEMENTS[worst]?.candidate,
      ])}
    />
  );
}

function roleLabel(id: string): string {
  return findRole(id)?.label ?? id;
}

function yesNo(answer: boolean): string {
  return answer ? "ja" : "nee";
}
