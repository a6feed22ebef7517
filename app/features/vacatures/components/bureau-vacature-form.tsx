import { type FormMetadata, getFormProps } from "@conform-to/react";
import type { ReactNode } from "react";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { SelectField } from "#app/ui/fields/choice-field.tsx";
import { fromConform } from "#app/ui/fields/from-conform.ts";
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

type BureauVacatureFormProps = {
  form: FormMetadata<VacatureFormInput, string[]>;
  fields: VacatureFields;
  options: VacatureFormOptions;
  /** The people at the client, of whom one asked for it. */
  contacts: { id: string; name: string }[];
  /** Whether the client's person must be chosen. */
  asksContact: boolean;
  /** Whether the text and the contract form may wait, as in a draft. */
  canWait: boolean;
  /** Whether what may wait stands open, as where it is filled in already. */
  showsRest: boolean;
  cancelHref: string;
  /** Where it is sent; the page's own address when left out. */
  action?: string;
  /** The error summary, which stands on top. */
  children: ReactNode;
};

/**
 * The same intake for a consultant: what a telephone call tells is asked, the rest may wait. Whatever
 * fills it in beforehand does so by the form's first values.
 */
export function BureauVacatureForm(props: BureauVacatureFormProps) {
  const { form, fields, options, contacts, canWait, cancelHref } = props;
  const isWrong = Object.keys(form.allErrors).length > 0;
  return (
    <form method="post" action={props.action} {...getFormProps(form)} className="form">
      {props.children}
      <ReadSummary notes={notesOf(fields.notes.initialValue)} />
      <SelectField
        label="Contactpersoon"
        choices={contacts.map(({ id, name }) => ({ value: id, label: name }))}
        empty="Kies voor wie de vacature is"
        {...fromConform(fields.clientContactId)}
        required={props.asksContact}
      />
      <TitleAndRole fields={fields} options={options} />
      <PlaceField fields={fields} />
      <PayAndHours fields={fields} />
      <Disclosure
        summary="Tekst, eisen en wat er verder bij hoort"
        open={props.showsRest || isWrong}
      >
        <div className="form">
          {canWait ? (
            <p className="soft">
              Dit kan ook later. Indienen en publiceren kan zodra de beschrijving, twee taken en de
              contractvorm er staan.
            </p>
          ) : null}
          <SectorAndText fields={fields} byBureau later={canWait} />
          <ContractField fields={fields} later={canWait} />
          <div className="fields-beside">
            <HomeAndTravel fields={fields} />
          </div>
          <DayFields fields={fields} />
          <h2>Wat de klant vraagt</h2>
          <Asked fields={fields} options={options} />
          <h2>Soort werk</h2>
          <Character fields={fields} />
          <h2>Achtergrond</h2>
          <p className="soft">Dit komt niet in de vacature te staan.</p>
          <Reason fields={fields} />
          <ClientText fields={fields} byBureau />
        </div>
      </Disclosure>
      <div className="actions">
        <Button>Bewaar vacature</Button>
        <LinkButton href={cancelHref} variant="plain">
          Terug zonder te bewaren
        </LinkButton>
      </div>
    </form>
  );
}
