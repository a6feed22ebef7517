import { getFormProps } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requestAccount } from "#app/features/accounts/request-account.server.ts";
import { registerCandidateSchema } from "#app/features/candidates/schema.ts";
import { registerEmployerSchema } from "#app/features/organisations/schema.ts";
import { SECTOR_LABELS, SECTORS } from "#app/features/taxonomy/sector.ts";
import { ANONYMOUS } from "#app/platform/actor.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { ASK_BY_CALLER, ASK_BY_NETWORK, takeTryOfCaller } from "#app/platform/rate-limit.server.ts";
import { Button } from "#app/ui/button.tsx";
import { SelectField } from "#app/ui/fields/choice-field.tsx";
import { fromConform } from "#app/ui/fields/from-conform.ts";
import { FormErrors, useServerForm } from "#app/ui/fields/server-form.tsx";
import { TextField } from "#app/ui/fields/text-field.tsx";
import { publicMeta } from "../door/page-meta.ts";

const registerSchema = z.discriminatedUnion("audience", [
  registerCandidateSchema,
  registerEmployerSchema,
]);

const SECTOR_OPTIONS = SECTORS.map((value) => ({ value, label: SECTOR_LABELS[value] }));

export const meta: MetaFunction = (args) =>
  publicMeta(args, {
    title: "Account maken",
    description:
      "Maak een account: voor wie werk zoekt in een ondersteunende functie, en voor wie iemand zoekt.",
  });

export function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const isEmployer = searchParams.get("voor") === "werkgever";
  return { isEmployer, sent: searchParams.has("verstuurd") };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const limits = { caller: ASK_BY_CALLER, network: ASK_BY_NETWORK };
  await takeTryOfCaller(context.callerIp, limits);
  await requestAccount(ANONYMOUS, await readForm(request, registerSchema));
  return redirect("/account-maken?verstuurd");
}

export default function Register() {
  const { isEmployer, sent } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<z.input<typeof registerEmployerSchema>>("account");
  if (sent) return <Sent />;
  return (
    <div className="container container-narrow stack">
      <h1>{isEmployer ? "Account voor werkgevers" : "Account maken"}</h1>
      <p>
        {isEmployer ? (
          <>
            Met een account zet u een vacature uit en leest u de shortlist.{" "}
            <a href="/account-maken">Ik zoek zelf werk</a>
          </>
        ) : (
          <>
            Met een account zie je welke vacatures bij je passen en volg je je sollicitaties.{" "}
            <a href="/account-maken?voor=werkgever">Ik ben werkgever</a>
          </>
        )}
      </p>
      <form method="post" {...getFormProps(form)} className="form">
        <FormErrors form={form} />
        <input type="hidden" name="audience" value={isEmployer ? "employer" : "candidate"} />
        {isEmployer ? (
          <>
            <TextField
              label="Organisatie"
              autoComplete="organization"
              {...fromConform(fields.organisation)}
              required
            />
            <SelectField
              label="Sector"
              choices={SECTOR_OPTIONS}
              {...fromConform(fields.sector)}
              required
            />
          </>
        ) : null}
        <TextField label="Naam" autoComplete="name" {...fromConform(fields.name)} required />
        <TextField
          label="E-mailadres"
          type="email"
          autoComplete="email"
          {...fromConform(fields.email)}
          required
        />
        {isEmployer ? null : (
          <p>
            Wij bewaren je profiel een jaar en vragen daarna elk jaar of je wilt blijven. Eerder
            weg? Dat kan altijd, bij je gegevens. <a href="/privacy">Lees wat wij bewaren</a>
          </p>
        )}
        <div className="actions">
          <Button>Maak account</Button>
        </div>
      </form>
    </div>
  );
}

function Sent() {
  return (
    <div className="container container-narrow stack">
      <h1>Kijk in de mail</h1>
      <p>
        Er is een bericht onderweg met een link. Daarmee bevestigt u het e-mailadres en kiest u een
        wachtwoord. De link werkt 24 uur en één keer.
      </p>
    </div>
  );
}
