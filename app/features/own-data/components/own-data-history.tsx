import { FREQUENCY_LABELS } from "#app/features/alerts/frequency.ts";
import { cvReadingText } from "#app/features/applications/cv-reading-text.ts";
import { rejectionText } from "#app/features/applications/rejection-reason.ts";
import { STAGE_TEXTS } from "#app/features/applications/stage.ts";
import { OVERRIDE_DIRECTIONS, overrideReasonText } from "#app/features/matching/match-override.ts";
import { matchScoreSchema } from "#app/features/matching/schema.ts";
import { verdictReasonText } from "#app/features/shortlists/verdict-reason.ts";
import { DlFacts } from "#app/ui/dl-facts.tsx";
import { formatDate, formatDateTime } from "#app/ui/format-date.ts";
import { formatBytes } from "#app/ui/format-measure.ts";
import { consentText } from "../consent-text.ts";
import type { OwnData } from "../exported-columns.ts";
import { OwnDataTable } from "./own-data-table.tsx";

/** What was done with somebody's data: applications, proposals, consents, mails, who looked. */
export function OwnDataHistory({ data }: { data: OwnData }) {
  return (
    <>
      <Applications applications={data.applications} />
      <OwnDataTable
        title="Vergelijkingen met een vacature"
        columns={[
          "Vacature",
          "Score van 100",
          "Regels",
          "Berekend op",
          "Verborgen op",
          "Eigen oordeel van het bureau",
        ]}
        empty="Er is geen vergelijking bewaard."
        rows={data.matches.map(({ vacature, score, ruleVersion, override, ...match }) => [
          named(vacature),
          matchScoreSchema.parse(score).rounded,
          ruleVersion,
          formatDateTime(match.computedAt),
          moment(match.hiddenAt),
          override &&
            `${OVERRIDE_DIRECTIONS[override.direction]}, ${overrideReasonText(override.reason)}: ${override.note}`,
        ])}
      />
      <OwnDataTable
        title="Waarvoor de computer je nu voorstelt aan het bureau"
        columns={["Vacature", "Score van 100"]}
        empty="Je staat nu bij geen vacature in het voorstel."
        rows={data.portfolioLines.map(({ vacature, total }) => [
          named(vacature),
          Math.round(total),
        ])}
      />
      <OwnDataTable
        title="Bestanden"
        columns={["Naam", "Grootte", "Bewaard op", "Meegestuurd met", "In deze zip"]}
        empty="Er zijn geen bestanden van je bewaard."
        rows={data.files.map(
          ({ originalName, byteSize, createdAt, application, path, missing }) => [
            originalName,
            formatBytes(byteSize),
            formatDateTime(createdAt),
            application && named(application.vacature),
            missing ? "ontbreekt, het bestand is niet meer op onze schijf" : path,
          ],
        )}
      />
      <OwnDataTable
        title="Toestemmingen"
        columns={["Waarvoor", "Wat het betekent", "Tekst", "Gegeven", "Geldt tot", "Ingetrokken"]}
        empty="Je gaf nergens toestemming voor."
        rows={data.consents.map(({ purpose, vacature, textVersion, ...dates }) => {
          const about = vacature && { ...vacature, organisation: vacature.organisation.name };
          const { title, means } = consentText(purpose, about);
          return [
            title,
            means,
            textVersion,
            formatDateTime(dates.grantedAt),
            moment(dates.expiresAt),
            moment(dates.withdrawnAt),
          ];
        })}
      />
      <Searches data={data} />
      <OwnDataTable
        title="Wie keek er naar je gegevens"
        columns={["Wanneer", "Wie en wat"]}
        empty="Nog niemand opende je gegevens."
        rows={data.views.map(({ at, text }) => [formatDateTime(at), text])}
      />
      <OwnDataTable
        title="Mails aan jou"
        columns={["Gemaakt", "Onderwerp", "Tekst"]}
        empty="Er zijn geen mails aan jou bewaard."
        rows={data.mails.map(({ createdAt, subject, text }) => [
          formatDateTime(createdAt),
          subject,
          text ?? "De tekst bewaren wij niet, of er staat een link in waarmee iemand kan inloggen.",
        ])}
      />
      <OwnDataTable
        title="Wat er gebeurde"
        columns={["Wanneer", "Wat", "Door", "Vacature", "Reden"]}
        empty="Er is niets vastgelegd."
        rows={data.events.map(({ at, what, who, vacature, reason }) => [
          formatDateTime(at),
          what,
          who,
          vacature && named(vacature),
          reason,
        ])}
      />
    </>
  );
}

function Applications({ applications }: Pick<OwnData, "applications">) {
  const entries = applications.flatMap(({ vacature, entries }) =>
    entries.map((entry) => ({ vacature, ...entry })),
  );
  return (
    <>
      <section>
        <h2>Sollicitaties en voordrachten</h2>
        {applications.length === 0 ? <p>Er is geen sollicitatie.</p> : null}
        {applications.map((application) => (
          <section key={application.createdAt.toISOString()}>
            <h3>{named(application.vacature)}</h3>
            <DlFacts
              facts={[
                {
                  term: "Hoe",
                  value:
                    application.origin === "applied" ? "zelf gesolliciteerd" : "door ons gevonden",
                },
                { term: "Stand", value: STAGE_TEXTS[application.stage].label },
                { term: "Sinds", value: formatDateTime(application.createdAt) },
                { term: "Door een consultant geopend", value: moment(application.openedAt) },
                {
                  term: "Antwoord beloofd op",
                  value: application.answerBy && formatDate(application.answerBy),
                },
                { term: "Je cv gelezen", value: cvReadingText(application.cvReading) },
                { term: "Motivatie", value: application.motivation },
                {
                  term: "Reden van afwijzing",
                  value: application.rejectionReason && rejectionText(application.rejectionReason),
                },
                { term: "Toelichting", value: application.rejectionNote },
                { term: "Gevraagd of wij je mogen voorstellen", value: askedText(application) },
                { term: "Jouw antwoord", value: answerText(application) },
                { term: "Toelichting op je antwoord", value: application.permission?.note },
              ]}
            />
          </section>
        ))}
      </section>
      <OwnDataTable
        title="Shortlists"
        columns={[
          "Vacature",
          "Op de lijst",
          "Voorgesteld",
          "Oordeel",
          "Reden",
          "Toelichting",
          "Gegeven",
        ]}
        empty="Je stond op geen shortlist."
        rows={entries.map(
          ({ vacature, createdAt, shortlist, verdict, verdictReason, verdictNote, verdictAt }) => [
            named(vacature),
            formatDateTime(createdAt),
            moment(shortlist.presentedAt),
            verdict && (verdict === "yes" ? "ja" : "nee"),
            verdict && verdictReasonText(verdict, verdictReason ?? ""),
            verdictNote,
            moment(verdictAt),
          ],
        )}
      />
      <Talks applications={applications} />
    </>
  );
}

function Talks({ applications }: Pick<OwnData, "applications">) {
  return (
    <>
      <OwnDataTable
        title="Gesprekken"
        columns={["Vacature", "Wanneer", "Minuten", "Waar", "Met", "Afgezegd"]}
        empty="Er is geen gesprek gepland."
        rows={applications.flatMap(({ vacature, interviews }) =>
          interviews.map(({ startsAt, minutes, location, withWhom, cancelledAt }) => [
            named(vacature),
            formatDateTime(startsAt),
            minutes,
            location,
            withWhom,
            moment(cancelledAt),
          ]),
        )}
      />
      <OwnDataTable
        title="Berichten"
        columns={["Vacature", "Wanneer", "Van", "Tekst"]}
        empty="Er is niets geschreven."
        rows={applications.flatMap(({ vacature, messages }) =>
          messages.map(({ sentAt, fromCandidate, text }) => [
            named(vacature),
            formatDateTime(sentAt),
            fromCandidate ? "jou" : "het bureau",
            text,
          ]),
        )}
      />
    </>
  );
}

function Searches({ data }: { data: OwnData }) {
  return (
    <>
      <OwnDataTable
        title="Bewaarde vacatures"
        columns={["Vacature", "Bewaard op"]}
        empty="Je hebt geen vacature bewaard."
        rows={data.savedVacatures.map(({ vacature, savedAt }) => [
          named(vacature),
          formatDateTime(savedAt),
        ])}
      />
      <OwnDataTable
        title="Bewaarde zoekopdrachten"
        columns={["Zoekopdracht", "In het adres", "Hoe vaak", "Gemaakt", "Bevestigd", "Gemaild"]}
        empty="Je hebt geen zoekopdracht bewaard."
        rows={data.savedSearches.map(({ label, query, frequency, createdAt, ...search }) => [
          label,
          query,
          FREQUENCY_LABELS[frequency],
          formatDateTime(createdAt),
          moment(search.confirmedAt),
          search.sent
            .map(({ sentAt, vacature }) => `${formatDate(sentAt)}: ${named(vacature)}`)
            .join("\n"),
        ])}
      />
    </>
  );
}

function named({ title, organisation }: { title: string; organisation: { name: string } }): string {
  return `${title}, ${organisation.name}`;
}

function moment(date: Date | null): string | null {
  return date && formatDateTime(date);
}

type Application = OwnData["applications"][number];

function askedText({ permission }: Application): string | null {
  if (!permission?.askedAt) return null;
  const by = permission.askedBy ? ` door ${permission.askedBy.name}` : "";
  return `${formatDateTime(permission.askedAt)}${by}`;
}

function answerText({ permission }: Application): string | null {
  if (!permission?.answer) return null;
  const heard = permission.heardBy ? `, tegen ${permission.heardBy.name}` : "";
  return `${permission.answer === "yes" ? "ja" : "nee"}, ${moment(permission.answeredAt)}${heard}`;
}
