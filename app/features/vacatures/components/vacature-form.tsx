import { type FormMetadata, getFormProps } from "@conform-to/react";
import type { ReactNode } from "react";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { notesOf } from "../from-text/read-notes.ts";
import type { VacatureFields, VacatureFormInput } from "../schema.ts";
import type { VacatureFormOptions } from "../vacature-form-options.ts";
import { ReadSummary } from "./read-note.tsx";
import {
  Asked,
  Character,
  ClientText,
  ContractField,
  DayFields,
  HomeAndTravel,
  PayAndHours,
  PlaceField,
  Reason,
  SectorAndText,
  TitleAndRole,
} from "./vacature-form-parts.tsx";

type VacatureFormProps = {
  form: FormMetadata<VacatureFormInput, string[]>;
  fields: VacatureFields;
  options: VacatureFormOptions;
  cancelHref: string;
  /** Where it is sent; the page's own address when left out. */
  action?: string;
  /** The error summary, which stands on top. */
  children: ReactNode;
};

/** The intake of a vacature on one page, as an employer fills it in. */
export function VacatureForm(props: VacatureFormProps) {
  const { form, fields, options, cancelHref, action, children } = props;
  return (
    <form method="post" action={action} {...getFormProps(form)} className="form">
      {children}
      <ReadSummary notes={notesOf(fields.notes.initialValue)} />
      <h2>De functie</h2>
      <TitleAndRole fields={fields} options={options} />
      <SectorAndText fields={fields} />
      <h2>Loon, uren en plek</h2>
      <p className="soft">
        Zonder loonbandbreedte gaat een vacature niet online. Reken zonder vakantiegeld.
      </p>
      <PayAndHours fields={fields} />
      <ContractField fields={fields} />
      <div className="fields-beside">
        <PlaceField fields={fields} />
        <HomeAndTravel fields={fields} />
      </div>
      <DayFields fields={fields} />
      <h2>Wat u vraagt</h2>
      <Asked fields={fields} options={options} />
      <h2>Soort werk</h2>
      <Character fields={fields} />
      <h2>Voor uw consultant</h2>
      <p className="soft">Dit komt niet in de vacature te staan.</p>
      <Reason fields={fields} />
      <ClientText fields={fields} />
      <div className="actions">
        <Button>Bewaar vacature</Button>
        <LinkButton href={cancelHref} variant="plain">
          Terug zonder te bewaren
        </LinkButton>
      </div>
    </form>
  );
}
