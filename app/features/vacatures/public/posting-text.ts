import { EDUCATION_LEVEL_LABELS } from "#app/features/taxonomy/education-level.ts";
import type { PostedVacature } from "./posted-vacature.ts";

type Pay = Pick<PostedVacature, "salaryMinCents" | "salaryMaxCents" | "salaryHours">;
type Hours = Pick<PostedVacature, "hoursMin" | "hoursMax">;

/** A working week: who is at home for that long never has to come. */
const WORKING_DAYS = 5;

const whole = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 0 });
const exact = new Intl.NumberFormat("nl-NL", { minimumFractionDigits: 2 });

/**
 * The text of a vacature as HTML for those who copy it: paragraphs and lists, what people typed written
 * by `write`.
 */
export function descriptionHtml(vacature: PostedVacature, write = escapeHtml): string {
  const list = (title: string, lines: string[]) =>
    lines.length > 0
      ? `<p><strong>${title}</strong></p><ul>${lines.map((line) => `<li>${write(line)}</li>`).join("")}</ul>`
      : "";
  return [
    vacature.invented ? "<p>Verzonnen vacature van een verzonnen werkgever, voor de demo.</p>" : "",
    ...vacature.summary
      .split(/\n{2,}/)
      .map((paragraph) => `<p>${write(paragraph).replaceAll("\n", "<br>")}</p>`),
    list("Wat je doet", vacature.tasks),
    list("Wat je meebrengt", vacature.requirements),
    list("Wat je krijgt", [`${payText(vacature)}.`, ...benefitLines(vacature)]),
    list("Waar en wanneer", workLines(vacature)),
  ].join("");
}

/** "€ 2.900 tot € 3.400 bruto per maand bij 36 uur per week". */
export function payText({ salaryMinCents: min, salaryMaxCents: max, salaryHours }: Pay): string {
  const range = min === max ? amount(min) : `${amount(min)} tot ${amount(max)}`;
  return `${range} bruto per maand bij ${salaryHours} uur per week`;
}

/** "28-36 uur per week". */
export function hoursText({ hoursMin, hoursMax }: Hours): string {
  const hours = hoursMin === hoursMax ? String(hoursMin) : `${hoursMin}-${hoursMax}`;
  return `${hours} uur per week`;
}

/** What is offered beside pay, travel included. */
export function benefitLines({ offer, travelCentsPerKm: travel }: PostedVacature): string[] {
  if (!travel) return offer;
  return [...offer, `Reiskosten: ${amount(travel)} per kilometer.`];
}

/** "mbo 4 of vergelijkbaar"; null where no level is asked. */
export function educationText({ educationLevel }: PostedVacature): string | null {
  return educationLevel ? `${EDUCATION_LEVEL_LABELS[educationLevel]} of vergelijkbaar` : null;
}

/** Whether one never has to come: some days at home do not make work remote. */
export function isRemote({ hybridDays }: PostedVacature): boolean {
  return hybridDays >= WORKING_DAYS;
}

/** The end of the last day, in winter time; in summer that is an hour later, never earlier. */
export function lastMoment(closesOn: Date): string {
  return `${closesOn.toISOString().slice(0, 10)}T23:59:59+01:00`;
}

/** A text as it stands in HTML. */
function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

function amount(cents: number): string {
  return `€ ${(cents % 100 === 0 ? whole : exact).format(cents / 100)}`;
}

function workLines(vacature: PostedVacature): string[] {
  const { place, province, hybridDays } = vacature;
  const days = hybridDays === 1 ? "1 dag thuis" : `${hybridDays} dagen thuis`;
  return [
    isRemote(vacature)
      ? `Je werkt volledig thuis, in Nederland. Standplaats: ${place}.`
      : `${place} (${province})${hybridDays > 0 ? `, ${days}` : ""}.`,
    `${hoursText(vacature)}.`,
  ];
}
