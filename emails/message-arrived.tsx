import { Action, type Bureau, type Email, EmailLayout, Paragraph, Quote } from "./layout.tsx";

/** `from` and `name` are the writer and the reader; either may be the candidate. */
export type MessageArrivedProps = {
  bureau: Bureau;
  name: string;
  from: string;
  vacatureTitle: string;
  text: string;
  conversationUrl: string;
};

/** To a candidate or a consultant: the other wrote about an application. */
export function messageArrived(props: MessageArrivedProps): Email {
  const { bureau, name, from, vacatureTitle, text, conversationUrl } = props;
  return {
    subject: `Bericht van ${from} over ${vacatureTitle}`,
    body: (
      <EmailLayout bureau={bureau} preview={text.slice(0, 100)} title={`Bericht van ${from}`}>
        <Paragraph>Dag {name},</Paragraph>
        <Paragraph>
          {from} schrijft over <strong>{vacatureTitle}</strong>:
        </Paragraph>
        <Quote>{text}</Quote>
        <Action href={conversationUrl}>Lees en antwoord</Action>
      </EmailLayout>
    ),
  };
}
