import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { REJECTION_CODES, REJECTION_LABELS } from "#app/features/applications/rejection-reason.ts";
import { Button } from "#app/ui/button.tsx";
import { RadioGroup, SelectField } from "#app/ui/fields/choice-field.tsx";
import { ErrorSummary } from "#app/ui/fields/error-summary.tsx";
import { errorsOf, fromConform } from "#app/ui/fields/from-conform.ts";
import { TextArea } from "#app/ui/fields/text-field.tsx";
import type { VerdictFormInput } from "../schema.ts";
import { YES_REASONS } from "../yes-reasons.ts";

type VerdictFormProps = {
  /** The shortlist's own address. */
  base: string;
  entryId: string;
  who: string;
  /** What the server answered to this very form, if it was sent. */
  lastResult?: SubmissionResult<string[]>;
};

const ANSWERS = [
  { value: "yes", label: "Ja, ik wil deze persoon spreken" },
  { value: "no", label: "Nee, deze persoon niet" },
];
const YES_CHOICES = Object.entries(YES_REASONS).map(([value, label]) => ({ value, label }));
const NO_CHOICES = REJECTION_CODES.map((value) => ({ value, label: REJECTION_LABELS[value] }));

/** Yes or no on one person, with the reason for it. */
export function VerdictForm({ base, entryId, who, lastResult }: VerdictFormProps) {
  const [form, fields] = useForm<VerdictFormInput, string[]>({
    id: `oordeel-${entryId}`,
    lastResult,
  });
  const all = [fields.answer, fields.yesReason, fields.noReason, fields.note];
  const general = (form.errors ?? []).map((message) => ({ message }));
  return (
    <form method="post" action={`${base}/oordeel`} {...getFormProps(form)} className="form">
      <ErrorSummary errors={[...general, ...errorsOf(all)]} />
      <input type="hidden" name="entryId" value={entryId} />
      <RadioGroup
        label={`Wilt u ${who} spreken?`}
        choices={ANSWERS}
        {...fromConform(fields.answer)}
      />
      <div className="fields-beside">
        <SelectField
          label="Bij ja: waarom?"
          choices={YES_CHOICES}
          empty="Kies een reden"
          {...fromConform(fields.yesReason)}
        />
        <SelectField
          label="Bij nee: waarom?"
          hint="De kandidaat hoort de reden van ons."
          choices={NO_CHOICES}
          empty="Kies een reden"
          {...fromConform(fields.noReason)}
        />
      </div>
      <TextArea
        label="Toelichting"
        hint="De kandidaat kan dit opvragen."
        rows={3}
        {...fromConform(fields.note)}
      />
      <div className="actions">
        <Button>Geef oordeel</Button>
      </div>
    </form>
  );
}
