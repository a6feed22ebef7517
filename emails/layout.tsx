import { Body } from "@react-email/body";
import { Button } from "@react-email/button";
import { Container } from "@react-email/container";
import { Head } from "@react-email/head";
import { Html } from "@react-email/html";
import { Link } from "@react-email/link";
import { Preview } from "@react-email/preview";
import { Section } from "@react-email/section";
import { Text } from "@react-email/text";
import type { ReactElement, ReactNode } from "react";

/** Who sends the mail. `url` is the address of the portal without a slash at the end. */
export type Bureau = { name: string; url: string; phone: string; email: string };

/** The person at the bureau who can be called. */
export type Contact = { name: string; phone: string; email: string };

/** What a template makes of its props. */
export type Email = { subject: string; body: ReactElement };

const TEXT_FONT = "Figtree, 'Segoe UI', Helvetica, Arial, sans-serif";
const TITLE_FONT = "Fraunces, Georgia, 'Times New Roman', serif";

const DARK = `
@media (prefers-color-scheme: dark) {
  .paper, .paper td { background-color: #161412 !important; }
  .quote { border-color: #7cc7a6 !important; }
  .ink { color: #ece6db !important; }
  .soft { color: #b3aa9b !important; }
  .rule { border-color: #38332c !important; }
  .green { color: #7cc7a6 !important; }
  .action { background-color: #7cc7a6 !important; color: #0d1f18 !important; }
}`;

type EmailLayoutProps = { bureau: Bureau; preview: string; title: string; children: ReactNode };

/** The sheet every mail is written on: the bureau's name, a title, the text, who to call. */
export function EmailLayout({ bureau, preview, title, children }: EmailLayoutProps) {
  return (
    <Html lang="nl">
      <Head>
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{title}</title>
        <style>{DARK}</style>
      </Head>
      <Preview>{preview}</Preview>
      <Body className="paper" style={styles.body}>
        <Container className="paper" style={styles.sheet}>
          <Section className="rule" style={styles.head}>
            <Text className="ink" style={styles.bureau}>
              {bureau.name}
            </Text>
          </Section>
          <h1 className="ink" style={styles.title}>
            {title}
          </h1>
          {children}
          <Section className="rule" style={styles.foot}>
            <Text className="soft" style={styles.soft}>
              {bureau.name} · {bureau.phone} ·{" "}
              <Link className="soft" style={styles.softLink} href={`mailto:${bureau.email}`}>
                {bureau.email}
              </Link>
            </Text>
          </Section>
        </Container>
      </Body>
    </Html>
  );
}

/** A paragraph. */
export function Paragraph({ children }: { children: ReactNode }) {
  return (
    <Text className="ink" style={styles.text}>
      {children}
    </Text>
  );
}

/** The one action of a mail; its text is a verb. */
export function Action({ href, children }: { href: string; children: string }) {
  return (
    <Section style={styles.actionRow}>
      <Button className="action" style={styles.action} href={href}>
        {children}
      </Button>
    </Section>
  );
}

/** Words of somebody else, such as a reason, set apart by a line. */
export function Quote({ children }: { children: ReactNode }) {
  return (
    <Text className="ink quote" style={styles.quote}>
      {children}
    </Text>
  );
}

/** The closing lines: who to reach with a question. */
export function CallOn({ contact, formal = false }: { contact: Contact; formal?: boolean }) {
  return (
    <Paragraph>
      {formal ? "Hebt u" : "Heb je"} een vraag? Bel of mail {contact.name}: {contact.phone},{" "}
      <Link className="green" style={styles.link} href={`mailto:${contact.email}`}>
        {contact.email}
      </Link>
      .
    </Paragraph>
  );
}

const styles = {
  body: { margin: 0, padding: "24px 12px", backgroundColor: "#faf6ef", fontFamily: TEXT_FONT },
  sheet: { maxWidth: "560px", margin: "0 auto", backgroundColor: "#faf6ef" },
  head: { borderBottom: "1px solid #dcd4c6" },
  bureau: {
    margin: 0,
    padding: "12px 0",
    color: "#1d1b18",
    fontFamily: TITLE_FONT,
    fontSize: "20px",
    fontWeight: 600,
  },
  title: {
    margin: "32px 0 16px",
    color: "#1d1b18",
    fontFamily: TITLE_FONT,
    fontSize: "26px",
    fontWeight: 600,
    lineHeight: "32px",
  },
  text: { margin: "0 0 16px", color: "#1d1b18", fontSize: "17px", lineHeight: "26px" },
  quote: {
    margin: "0 0 16px",
    paddingLeft: "16px",
    borderLeft: "3px solid #0e5a45",
    color: "#1d1b18",
    fontSize: "17px",
    lineHeight: "26px",
  },
  actionRow: { margin: "8px 0 24px" },
  action: {
    padding: "12px 20px",
    borderRadius: "4px",
    backgroundColor: "#0e5a45",
    color: "#fffdf9",
    fontSize: "17px",
    fontWeight: 600,
  },
  link: { color: "#0e5a45", textDecoration: "underline" },
  foot: { marginTop: "32px", borderTop: "1px solid #dcd4c6" },
  soft: { margin: 0, padding: "12px 0", color: "#5c564c", fontSize: "14px", lineHeight: "20px" },
  softLink: { color: "#5c564c", textDecoration: "underline" },
} as const;
