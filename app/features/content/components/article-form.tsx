import { type FormMetadata, getFormProps, type useForm } from "@conform-to/react";
import type { ReactNode } from "react";
import { Button } from "#app/ui/button.tsx";
import { SelectField } from "#app/ui/fields/choice-field.tsx";
import { fromConform } from "#app/ui/fields/from-conform.ts";
import { TextArea, TextField } from "#app/ui/fields/text-field.tsx";
import type { ArticleKind } from "../article-kind.ts";
import { LABELS_OF_CATEGORY, POST_CATEGORIES } from "../post-category.ts";
import type { ArticleFormInput } from "../schema.ts";

type ArticleFormProps = {
  kind: ArticleKind;
  form: FormMetadata<ArticleFormInput, string[]>;
  fields: ReturnType<typeof useForm<ArticleFormInput, string[]>>[1];
  /** Where the form is sent; the page comes back at the preview when that was asked. */
  action: string;
  children: ReactNode;
};

const ROLES_HINT =
  "Het laatste deel van het adres, met komma's ertussen: officemanager, hr-assistent.";

/** The words of an article, with the fields that its kind has; children stand above them. */
export function ArticleForm({ kind, form, fields, action, children }: ArticleFormProps) {
  return (
    <form method="post" action={action} {...getFormProps(form)} className="form form-wide">
      {children}
      <TextField label="Titel" maxLength={120} {...fromConform(fields.title)} required />
      <TextArea
        label="Korte beschrijving"
        hint="Staat in lijsten en bij zoekmachines: een of twee zinnen."
        rows={2}
        maxLength={300}
        {...fromConform(fields.description)}
        required
      />
      {kind === "post" ? (
        <div className="fields-beside">
          <SelectField
            label="Categorie"
            empty="Kies een categorie"
            choices={POST_CATEGORIES.map((value) => ({ value, label: LABELS_OF_CATEGORY[value] }))}
            {...fromConform(fields.category)}
            required
          />
          <TextField label="Schrijver" {...fromConform(fields.author)} required />
        </div>
      ) : null}
      <TextArea
        label="Tekst"
        hint="Markdown: ## voor een kop, ### voor een kop daaronder, - voor een lijst, **nadruk**, [woorden](https://adres). HTML blijft gewone tekst."
        rows={24}
        {...fromConform(fields.body)}
        required
      />
      {kind === "guide" ? (
        <>
          <TextField label="Komt vaak uit" hint={ROLES_HINT} {...fromConform(fields.growsFrom)} />
          <TextField label="Groeit naar" hint={ROLES_HINT} {...fromConform(fields.growsTo)} />
          <TextField label="Lijkt op" hint={ROLES_HINT} {...fromConform(fields.related)} />
        </>
      ) : null}
      {kind === "post" ? (
        <TextField
          label="Lees ook"
          hint="Het laatste deel van het adres van andere berichten, met komma's ertussen. Leeg: de nieuwste in dezelfde categorie."
          {...fromConform(fields.related)}
        />
      ) : null}
      <div className="fields-beside">
        <TextField
          label="Nagekeken op"
          type="date"
          hint={kind === "guide" ? "Het jaar staat in de titel van de pagina." : undefined}
          {...fromConform(fields.reviewedOn)}
        />
        <TextField
          label="Opnieuw nakijken voor"
          type="date"
          hint="Daarna staat de tekst bovenaan in de lijst."
          {...fromConform(fields.reviewBefore)}
        />
      </div>
      <div className="actions">
        <Button name="button" value="bewaar">
          Bewaar als concept
        </Button>
        <Button
          variant="quiet"
          name="button"
          value="voorbeeld"
          formAction={`${action}#voorbeeld`}
          formNoValidate
        >
          Bekijk voorbeeld
        </Button>
      </div>
    </form>
  );
}
