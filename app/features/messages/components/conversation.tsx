import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/fields/error-summary.tsx";
import { errorsOf, fromConform } from "#app/ui/fields/from-conform.ts";
import { TextArea } from "#app/ui/fields/text-field.tsx";
import { formatDateTime } from "#app/ui/format-date.ts";
import type { MessageForm } from "../schema.ts";

type ConversationProps = {
  messages: { id: string; text: string; by: string; sentAt: Date | string }[];
  messageKey: string;
  backHref: string;
  /** What the server answered to the form, if it was sent. */
  lastResult?: SubmissionResult<string[]>;
};

/** What was written so far, oldest first, and the form for the next message. */
export function Conversation({ messages, messageKey, backHref, lastResult }: ConversationProps) {
  const [form, fields] = useForm<MessageForm, string[]>({
    id: "bericht",
    lastResult,
    defaultValue: { messageKey },
  });
  const general = (form.errors ?? []).map((message) => ({ message }));
  return (
    <>
      {messages.length === 0 ? <p className="soft">Er is nog niets geschreven.</p> : null}
      {messages.map(({ id, text, by, sentAt }) => (
        <article key={id} className="quiet-area message stack-tight">
          <p className="soft small">
            <b>{by}</b>, {formatDateTime(sentAt)}
          </p>
          <p>{text}</p>
        </article>
      ))}
      <form method="post" {...getFormProps(form)} className="form">
        <ErrorSummary errors={[...general, ...errorsOf([fields.text])]} />
        <input type="hidden" name="messageKey" value={messageKey} />
        <TextArea label="Bericht" maxLength={4000} {...fromConform(fields.text)} required />
        <div className="actions">
          <Button>Verstuur bericht</Button>
          <LinkButton href={backHref} variant="plain">
            Terug naar de sollicitatie
          </LinkButton>
        </div>
      </form>
    </>
  );
}
