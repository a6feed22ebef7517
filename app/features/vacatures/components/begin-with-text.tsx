import type { ReactNode } from "react";
import { Button } from "#app/ui/button.tsx";
import { FileField } from "#app/ui/fields/file-field.tsx";
import { TextArea } from "#app/ui/fields/text-field.tsx";

type FieldState = { id: string; defaultValue?: string; error?: string[] };

type BeginWithTextProps = {
  /** The route that reads the text and answers with the filled form. */
  action: string;
  /** As the form was sent, when it comes back. */
  id?: string;
  text?: FieldState;
  file?: Pick<FieldState, "id" | "error">;
  /** The error summary. */
  children?: ReactNode;
};

/** The first step of a vacature: the client's own text, pasted or as a file, from which the form is filled. */
export function BeginWithText({ action, id, text, file, children }: BeginWithTextProps) {
  return (
    <form
      method="post"
      action={action}
      encType="multipart/form-data"
      className="form"
      id={id ?? "eigen-tekst"}
    >
      {children}
      <TextArea
        label="Plak de tekst"
        name="text"
        rows={8}
        hint="Uit een mail, van uw website of uit een oude vacature."
        {...text}
      />
      <FileField
        label="Of kies een bestand"
        name="file"
        accept=".pdf,.docx,.txt,.html,.htm,.json"
        hint="Een pdf, Word-bestand (.docx), tekst of bewaarde webpagina. Wij bewaren het bestand niet."
        {...file}
      />
      <div className="actions">
        <Button variant="quiet">Vul het formulier met deze tekst</Button>
      </div>
    </form>
  );
}
