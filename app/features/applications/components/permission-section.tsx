import { Button } from "#app/ui/button.tsx";
import { RadioGroup } from "#app/ui/fields/choice-field.tsx";
import { TextField } from "#app/ui/fields/text-field.tsx";
import { formatDate } from "#app/ui/format-date.ts";
import type { ApplicationOrigin, PermissionAnswer, Stage } from "#prisma/client/enums.ts";
import { PROCEDURE } from "../stage.ts";

type PermissionSectionProps = {
  application: {
    id: string;
    stage: Stage;
    origin: ApplicationOrigin;
    permission: {
      askedAt: Date | string | null;
      answer: PermissionAnswer | null;
      answeredAt: Date | string | null;
      note: string;
      askedBy: { name: string } | null;
      heardBy: { name: string } | null;
    } | null;
  };
};

const ANSWERS = [
  { value: "yes", label: "Ja, ik mag deze persoon voorstellen" },
  { value: "no", label: "Nee" },
];

/** For a consultant: whether somebody whom the bureau found may be proposed, how to ask, and what was said. */
export function PermissionSection({ application }: PermissionSectionProps) {
  const { id, stage, origin, permission } = application;
  if (origin !== "proposed") return null;
  const mayAsk = (PROCEDURE.ask.from as readonly Stage[]).includes(stage) && !permission?.answer;
  const page = `/werk/sollicitaties/${id}`;
  return (
    <section className="stack">
      <h2>Toestemming om voor te stellen</h2>
      <p>{standing(stage, permission)}</p>
      {permission?.note ? <p className="soft">{permission.note}</p> : null}
      {mayAsk ? (
        <>
          <form method="post" action={`${page}/vragen`}>
            <input type="hidden" name="seen" value={stage} />
            <Button variant={permission?.askedAt ? "quiet" : undefined}>
              {permission?.askedAt ? "Stuur de vraag opnieuw" : "Vraag het per mail"}
            </Button>
          </form>
          <form method="post" action={`${page}/gehoord`} className="form">
            <input type="hidden" name="seen" value={stage} />
            <RadioGroup
              label="Aan de telefoon gehoord"
              name="answer"
              choices={ANSWERS}
              beside
              required
            />
            <TextField
              label="Toelichting"
              name="note"
              hint="Mag leeg blijven. De kandidaat mag dit lezen."
              maxLength={500}
            />
            <div className="actions">
              <Button variant="quiet">Leg het antwoord vast</Button>
            </div>
          </form>
        </>
      ) : null}
    </section>
  );
}

function standing(
  stage: Stage,
  permission: PermissionSectionProps["application"]["permission"],
): string {
  if (!permission) {
    return (PROCEDURE.ask.from as readonly Stage[]).includes(stage)
      ? "Nog niet gevraagd. Zonder ja leest de werkgever niets over deze persoon."
      : "Voorgesteld voordat wij dit vooraf vroegen: de kandidaat kreeg toen achteraf bericht.";
  }
  const { answer, answeredAt, askedAt, askedBy, heardBy } = permission;
  if (answer && answeredAt) {
    const who = heardBy ? `tegen ${heardBy.name}` : "zelf, online";
    return `${answer === "yes" ? "Ja" : "Nee"}, gezegd op ${formatDate(answeredAt)} ${who}.`;
  }
  const by = askedBy ? ` door ${askedBy.name}` : "";
  return `Gevraagd op ${askedAt ? formatDate(askedAt) : ""}${by}. Nog geen antwoord.`;
}
