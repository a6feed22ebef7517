import { render, toPlainText } from "@react-email/render";
import type { Email } from "./layout.tsx";
import { type TemplateName, type TemplateProps, templates } from "./templates.ts";

const PLAIN = { selectors: [{ selector: "h1", options: { uppercase: false } }] };

/** The subject, the HTML and the plain text of one mail; every prop is escaped in the HTML. */
export async function renderEmail<Name extends TemplateName>(
  template: Name,
  props: TemplateProps<Name>,
): Promise<{ subject: string; html: string; text: string }> {
  const { subject, body } = templateOf(template)(props);
  const html = await render(body);
  return { subject: oneLine(subject), html, text: toPlainText(html, PLAIN) };
}

/** The registry pairs each name with the function whose parameter TemplateProps is. */
function templateOf<Name extends TemplateName>(name: Name) {
  return templates[name] as (props: TemplateProps<Name>) => Email;
}

/** A line break in a header would start a new header. */
function oneLine(subject: string): string {
  return subject.replace(/\s+/g, " ").trim();
}
