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
