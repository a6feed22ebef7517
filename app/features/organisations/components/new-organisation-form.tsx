import { getFormProps } from "@conform-to/react";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { Checkbox, RadioGroup } from "#app/ui/fields/choice-field.tsx";
import { fromConform } from "#app/ui/fields/from-conform.ts";
import { FormErrors, useServerForm } from "#app/ui/fields/server-form.tsx";
import { TextField } from "#app/ui/fields/text-field.tsx";
import type { LikelySame } from "../likely-same.ts";
import { ORGANISATION_STATUS_LABELS } from "../organisation-status.ts";
import type { NewOrganisationFormInput } from "../schema.ts";
import { LikelySameRows } from "./likely-same-rows.tsx";
import { AgreementFields, OrganisationFields } from "./organisation-fields.tsx";

const STANDINGS = (["prospect", "client"] as const).map((value) => ({
  value,
  label: ORGANISATION_STATUS_LABELS[value],
}));

/** Adds a client; `same` are those that may be it, once the form was sent. */
export function NewOrganisationForm({ same }: { same: LikelySame[] }) {
  const [form, fields] = useServerForm<NewOrganisationFormInput>("klant", { status: "prospect" });
  const { isOther } = fields;
  return (
    <form method="post" {...getFormProps(form)} className="form">
      <FormErrors form={form} />
      {same.length > 0 ? (
        <section className="stack">
          <h2>Staat deze klant er al?</h2>
          <LikelySameRows same={same} />
          <Checkbox
            label="Nee, het is een andere organisatie"
            name={isOther.name}
            id={isOther.id}
            value="ja"
            error={isOther.errors}
          />
        </section>
      ) : null}
      <OrganisationFields fields={fields} />
      <RadioGroup label="Status" choices={STANDINGS} beside {...fromConform(fields.status)} />
      <h2>Contactpersoon</h2>
      <p className="soft">Mag ook later. Een account is niet nodig.</p>
      <div className="fields-beside">
        <TextField
          label="Naam van de contactpersoon"
          autoComplete="off"
          {...fromConform(fields.contactName)}
        />
        <TextField label="Functie" autoComplete="off" {...fromConform(fields.contactJobTitle)} />
      </div>
      <div className="fields-beside">
        <TextField
          label="Telefoon van de contactpersoon"
          type="tel"
          autoComplete="off"
          {...fromConform(fields.contactPhone)}
        />
        <TextField
          label="E-mailadres van de contactpersoon"
          type="email"
          autoComplete="off"
          {...fromConform(fields.contactEmail)}
        />
      </div>
      <AgreementFields fields={fields} />
      <div className="actions">
        <Button>Bewaar klant</Button>
        <LinkButton href="/werk/klanten" variant="plain">
          Terug zonder te bewaren
        </LinkButton>
      </div>
    </form>
  );
}
