import { Action, type Bureau, type Email, EmailLayout, Paragraph } from "./layout.tsx";

export type TestMailProps = { bureau: Bureau; name: string; settingsUrl: string };

/** To the admin who asks whether mail leaves. */
export function testMail({ bureau, name, settingsUrl }: TestMailProps): Email {
  return {
    subject: `Proefmail van ${bureau.name}`,
    body: (
      <EmailLayout
        bureau={bureau}
        preview="De mail van uw portaal komt aan."
        title="Deze mail is aangekomen"
      >
        <Paragraph>Dag {name},</Paragraph>
        <Paragraph>
          Zo zien de mails van {bureau.name} eruit. Beantwoord deze mail: het antwoord hoort aan te
          komen op {bureau.email}.
        </Paragraph>
        <Action href={settingsUrl}>Bekijk hoe mail wordt verzonden</Action>
      </EmailLayout>
    ),
  };
}
