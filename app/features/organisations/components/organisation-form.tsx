import { getFormProps } from "@conform-to/react";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { FormErrors, SeenMark, useServerForm } from "#app/ui/fields/server-form.tsx";
import type { OrganisationFormInput } from "../schema.ts";
import { AgreementFields, OrganisationFields } from "./organisation-fields.tsx";

type OrganisationFormProps = {
  /** As stored, each a text. */
  values: Record<string, string>;
  seen: string;
  cancelHref: string;
};

/** Rewrites what is kept of a client. */
export function OrganisationForm({ values, seen, cancelHref }: OrganisationFormProps) {
  const [form, fields] = useServerForm<OrganisationFormInput>("klant", values);
  return (
    <form method="post" {...getFormProps(form)} className="form">
      <SeenMark mark={seen} />
      <FormErrors form={form} />
      <OrganisationFields fields={fields} />
      <AgreementFields fields={fields} />
      <div className="actions">
        <Button>Bewaar</Button>
        <LinkButton href={cancelHref} variant="plain">
          Terug zonder te bewaren
        </LinkButton>
      </div>
    </form>
  );
}
