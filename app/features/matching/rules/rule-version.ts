import type { Importance } from "./match-input.ts";

/** Version of every rule and weight in this folder; part of each score, raised with each change. */
export const RULE_VERSION = "2026.3";

/** What changed in the rules, newest first; `/methode` shows it as it stands here. */
export const RULE_CHANGES: readonly { version: string; from: string; change: string }[] = [
  {
    version: "2026.3",
    from: "2026-11-30",
    change:
      "Woorden voor scores: sterk, goed, redelijk, weinig, past niet en onvoldoende bekend hebben een vaste betekenis; sterk en goed kunnen niet als een wens over functie, loon, uren, afstand of contractvorm niet uitkomt of als minder dan de helft bekend is. Reisafstand: je kunt zeggen hoe ver het mag met thuiswerkdagen, en dat verder echt niet kan.",
  },
  {
    version: "2026.2",
    from: "2026-11-30",
    change:
      "Reisafstand: boven je wens past het nooit meer helemaal, en thuiswerken rekt je wens niet op. Ervaring in de functiegroep telt altijd, ook als er geen jaren zijn gevraagd; ander werk telt minder; banen naast elkaar tellen één keer. Werkcultuur: elke beoordelaar wordt naast de anderen samen gelegd; antwoordt meer dan een kwart anders, dan is er geen eenduidig profiel.",
  },
  {
    version: "2026.1",
    from: "2026-11-22",
    change: "Eerste versie: eisen, wensen en werkcultuur, zoals op deze bladzijde beschreven.",
  },
];

/** Importance of the requirements for which a vacature sets none of its own. */
export const REQUIREMENT_IMPORTANCE = {
  hours: 4,
  availability: 2,
  tasks: 2,
  sector: 1,
  archetype: 1,
} as const satisfies Record<string, Importance>;

/**
 * Importance of the wishes. Pay, hours, distance and contract decide most often whether a person
 * takes a job; sector, tasks and archetype colour it.
 */
export const WISH_IMPORTANCE = {
  pay: 5,
  hours: 4,
  distance: 4,
  contract: 4,
  hybrid: 3,
  role: 3,
  sector: 2,
  tasks: 2,
  archetype: 1,
} as const satisfies Record<string, Importance>;

/** Share of each side that culture takes unless a consultant sets another, in percent. */
export const DEFAULT_CULTURE_WEIGHT_PERCENT = 20;

/** Most a consultant may give to culture: it predicts staying and satisfaction, hardly performance. */
export const MAX_CULTURE_WEIGHT_PERCENT = 25;

/** What a culture band counts for, in thousandths; null is unknown. */
export const CULTURE_BAND_FULFILMENT = {
  sterk: 1000,
  gemengd: 500,
  spanning: 0,
  onbekend: null,
} as const;
