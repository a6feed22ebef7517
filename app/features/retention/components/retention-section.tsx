import { useSearchParams } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { formatDate } from "#app/ui/format-date.ts";
import { Notice } from "#app/ui/notice.tsx";

/** Until when and why; see `findRetention`. */
type Retention = {
  reason: "live" | "year" | "procedure" | "withdrawn" | "made";
  endsOn: Date | string | null;
  keptForYearUntil: Date | string | null;
  endsOnIfRenewed: Date | string;
  endsOnIfStopped: Date | string;
};

const REASONS = {
  year: "Je vond goed dat wij je profiel tot dan bewaren. Een maand en een week van tevoren mailen wij je.",
  procedure: "Dat is vier weken nadat je laatste sollicitatie stopte.",
  withdrawn: "Dat is vier weken nadat je zei dat wij je profiel niet langer mogen bewaren.",
  made: "Dat is vier weken nadat je profiel werd gemaakt.",
};

/** How long the data is kept and why, with the two buttons that change it. */
export function RetentionSection({ retention }: { retention: Retention }) {
  const [params] = useSearchParams();
  const { keptForYearUntil, endsOnIfRenewed, endsOnIfStopped } = retention;
  const isLive = retention.reason === "live";
  return (
    <section className="stack" id="bewaren">
      <h2>Hoelang we je gegevens bewaren</h2>
      <Done retention={retention} what={params.get("melding")} />
      <Until {...retention} />
      {keptForYearUntil && keptForYearUntil >= endsOnIfRenewed ? null : (
        <form method="post" action="/mijn/gegevens/bewaren" className="stack">
          <p>
            Wil je langer blijven? Dan bewaren wij je profiel tot {formatDate(endsOnIfRenewed)}.
          </p>
          <p>
            <Button variant="quiet">Bewaar mijn profiel nog een jaar</Button>
          </p>
        </form>
      )}
      {keptForYearUntil ? (
        <form method="post" action="/mijn/gegevens/bewaren/intrekken" className="stack">
          <p>
            {isLive
              ? "Hoeft het niet meer? Dan verwijderen wij alles vier weken nadat je laatste sollicitatie stopt."
              : `Hoeft het niet meer? Dan verwijderen wij alles op ${formatDate(endsOnIfStopped)}.`}
          </p>
          <p>
            <Button variant="quiet">Bewaar niet langer</Button>
          </p>
        </form>
      ) : null}
    </section>
  );
}

function Until({ reason, endsOn, keptForYearUntil }: Retention) {
  if (reason === "live" || !endsOn) {
    return (
      <p>
        Je hebt een sollicitatie die nog loopt. Zolang bewaren wij je gegevens, en daarna nog vier
        weken.
        {keptForYearUntil
          ? ` Je vond ook goed dat wij je profiel bewaren tot ${formatDate(keptForYearUntil)}.`
          : null}
      </p>
    );
  }
  return (
    <p>
      Op <strong>{formatDate(endsOn)}</strong> verwijderen wij je account, je profiel en alles wat
      erbij hoort. {REASONS[reason]}
    </p>
  );
}

function Done({ retention, what }: { retention: Retention; what: string | null }) {
  const { keptForYearUntil, endsOn } = retention;
  if (what === "bewaard" && keptForYearUntil) {
    return (
      <Notice tone="done">{`Wij bewaren je profiel tot ${formatDate(keptForYearUntil)}.`}</Notice>
    );
  }
  if (what !== "niet-langer") return null;
  return (
    <Notice tone="done">
      {endsOn
        ? `Wij verwijderen alles op ${formatDate(endsOn)}. Tot die dag kun je je nog bedenken.`
        : "Wij verwijderen alles vier weken nadat je laatste sollicitatie stopt."}
    </Notice>
  );
}
