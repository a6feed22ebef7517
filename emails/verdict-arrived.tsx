import { Action, type Bureau, type Email, EmailLayout, Paragraph, Quote } from "./layout.tsx";

/** The employer's answer with its reason in words. */
export type VerdictArrivedProps = {
  bureau: Bureau;
  consultantName: string;
  organisationName: string;
  candidateName: string;
  vacatureTitle: string;
  verdict: "yes" | "no";
  reason: string;
  applicationUrl: string;
};

/** To the consultant: the employer gave a verdict. */
export function verdictArrived(props: VerdictArrivedProps): Email {
  const { bureau, consultantName, organisationName, candidateName, vacatureTitle } = props;
  const said = props.verdict === "yes" ? "ja" : "nee";
  return {
    subject: `${organisationName} zegt ${said}: ${candidateName} voor ${vacatureTitle}`,
    body: (
      <EmailLayout
        bureau={bureau}
        preview={props.reason}
        title={`${organisationName} zegt ${said}`}
      >
        <Paragraph>Dag {consultantName},</Paragraph>
        <Paragraph>
          Het oordeel over <strong>{candidateName}</strong> voor <strong>{vacatureTitle}</strong> is{" "}
          {said}. De reden:
        </Paragraph>
        <Quote>{props.reason}</Quote>
        <Action href={props.applicationUrl}>
          {props.verdict === "yes" ? "Plan het gesprek" : "Bericht de kandidaat"}
        </Action>
      </EmailLayout>
    ),
  };
}
