import { CONTRACT_FORM_LABELS } from "#app/features/taxonomy/contract-form.ts";
import { EDUCATION_LEVEL_LABELS } from "#app/features/taxonomy/education-level.ts";
import { findRole } from "#app/features/taxonomy/roles.ts";
import { SECTOR_LABELS } from "#app/features/taxonomy/sector.ts";
import { skillLabel } from "#app/features/taxonomy/skills.ts";
import type { FilterName } from "#search/engine.ts";
import { DEFAULT_KM, DEFAULT_PAY_HOURS, type VacatureSearch } from "./vacature-search.ts";

/** A filter in use: its words, and the list without it. */
export type ActiveFilter = { label: string; href: string };

const EUROS = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 0 });

/** The list's URL for a search: parts in a fixed order, defaults left out. */
export function vacaturesHref(search: Partial<VacatureSearch>): string {
  const params = new URLSearchParams();
  const add = (name: string, value: string | number | undefined) => {
    if (value !== undefined && value !== "") params.append(name, String(value));
  };
  add("q", search.q);
  for (const id of search.beroep ?? []) add("beroep", id);
  for (const id of search.vaardigheid ?? []) add("vaardigheid", id);
  if (search.salaris) {
    add("salaris", search.salaris / 100);
    if (search.bij !== DEFAULT_PAY_HOURS) add("bij", search.bij);
  }
  add("uren", search.uren);
  add("urentot", search.urentot);
  if (search.plaats) {
    add("plaats", search.plaats.typed);
    if (search.km !== DEFAULT_KM) add("km", search.km);
  }
  for (const form of search.contract ?? []) add("contract", form);
  for (const sector of search.sector ?? []) add("sector", sector);
  for (const level of search.opleiding ?? []) add("opleiding", level);
  add("nederlands", search.nederlands);
  add("engels", search.engels);
  add("thuis", search.thuis);
  add("start", search.start);
  add("sinds", search.sinds);
  add("sorteer", search.sorteer);
  if (search.pagina && search.pagina > 1) add("pagina", search.pagina);
  const text = params.toString();
  return text ? `/vacatures?${text}` : "/vacatures";
}

/** The URL without what a form sends along for nothing: empty fields, defaults; null when it has none. */
export function tidyHref(params: URLSearchParams): string | null {
  const kept = [...params].filter(([name, value]) => {
    if (name === "bij") return value !== String(DEFAULT_PAY_HOURS) && params.get("salaris");
    if (name === "km") return value !== String(DEFAULT_KM) && params.get("plaats");
    return value.trim() !== "";
  });
  if (kept.length === [...params].length) return null;
  const text = new URLSearchParams(kept).toString();
  return text ? `/vacatures?${text}` : "/vacatures";
}

/** Every filter in use (the words of the query are not one), each with the way to take it off. */
export function activeFilters(search: VacatureSearch): ActiveFilter[] {
  const without = (changed: Partial<VacatureSearch>) =>
    vacaturesHref({ ...search, ...changed, pagina: 1 });
  const oneOff = <Name extends "vaardigheid" | "contract" | "beroep" | "sector" | "opleiding">(
    name: Name,
    labelOf: (value: VacatureSearch[Name][number]) => string,
  ): ActiveFilter[] =>
    search[name].map((value) => ({
      label: labelOf(value),
      href: without({ [name]: search[name].filter((other) => other !== value) }),
    }));
  return [
    ...oneOff("beroep", (id) => findRole(id)?.label ?? id),
    ...oneOff("vaardigheid", skillLabel),
    ...(search.salaris
      ? [{ label: payLabel(search.salaris, search.bij), href: without({ salaris: undefined }) }]
      : []),
    ...(search.uren || search.urentot
      ? [{ label: hoursLabel(search), href: without({ uren: undefined, urentot: undefined }) }]
      : []),
    ...(search.plaats
      ? [{ label: nearLabel(search), href: without({ plaats: undefined, sorteer: undefined }) }]
      : []),
    ...oneOff("contract", (form) => CONTRACT_FORM_LABELS[form]),
    ...oneOff("sector", (sector) => SECTOR_LABELS[sector]),
    ...oneOff("opleiding", (level) => EDUCATION_LEVEL_LABELS[level]),
    ...(["nederlands", "engels"] as const).flatMap((language) => {
      const level = search[language];
      if (!level) return [];
      const label = `${language === "engels" ? "Engels" : "Nederlands"} tot ${level}`;
      return [{ label, href: without({ [language]: undefined }) }];
    }),
    ...(search.thuis
      ? [{ label: hybridLabel(search.thuis), href: without({ thuis: undefined }) }]
      : []),
    ...(search.start
      ? [
          {
            label: `start uiterlijk ${dayLabel(search.start)}`,
            href: without({ start: undefined }),
          },
        ]
      : []),
    ...(search.sinds
      ? [{ label: postedLabel(search.sinds), href: without({ sinds: undefined }) }]
      : []),
  ];
}

/** What a list would be called without one filter, and its URL. */
export function withoutFilter(search: VacatureSearch, filter: FilterName): ActiveFilter {
  const change = (label: string, changed: Partial<VacatureSearch>) => ({
    label,
    href: vacaturesHref({ ...search, ...changed, pagina: 1 }),
  });
  switch (filter) {
    case "skills":
      return change("Zonder de vaardigheden", { vaardigheid: [] });
    case "roles":
      return change("In alle beroepen", { beroep: [] });
    case "sectors":
      return change("In alle sectoren", { sector: [] });
    case "contractForms":
      return change("Met elke contractvorm", { contract: [] });
    case "pay":
      return change("Met elk salaris", { salaris: undefined });
    case "hours":
      return change("Met elk aantal uren", { uren: undefined, urentot: undefined });
    case "near":
    case "places":
      return change("In heel Nederland", { plaats: undefined, sorteer: undefined });
    case "educations":
      return change("Met elke opleiding", { opleiding: [] });
    case "languages":
      return change("Met elk taalniveau", { nederlands: undefined, engels: undefined });
    case "hybridDays":
      return change("Zonder dagen thuis", { thuis: undefined });
    case "startsBefore":
      return change("Met elke startdatum", { start: undefined });
    case "statuses":
      return change("Alle vacatures", {});
    case "postedSince":
      return change("Ook eerder geplaatst", { sinds: undefined });
  }
}

function payLabel(cents: number, hours: number): string {
  return `vanaf € ${EUROS.format(cents / 100)} bij ${hours} uur`;
}

function hoursLabel({ uren, urentot }: VacatureSearch): string {
  if (uren && urentot) return uren === urentot ? `${uren} uur` : `${uren} tot ${urentot} uur`;
  return uren ? `vanaf ${uren} uur` : `hoogstens ${urentot} uur`;
}

function nearLabel({ plaats, km }: VacatureSearch): string {
  return plaats?.placeIds ? `in ${plaats.name}` : `binnen ${km} km van ${plaats?.name ?? ""}`;
}

function hybridLabel(days: number): string {
  return days === 1 ? "minstens 1 dag thuis" : `minstens ${days} dagen thuis`;
}

const DAY = new Intl.DateTimeFormat("nl-NL", { day: "numeric", month: "long", timeZone: "UTC" });

function dayLabel(day: string): string {
  return DAY.format(new Date(`${day}T00:00:00Z`));
}

/** How far back "geplaatst" looks, in words. */
export function postedLabel(days: string): string {
  return days === "1" ? "geplaatst sinds gisteren" : `geplaatst in ${days} dagen`;
}
