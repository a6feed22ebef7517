const TEXTS: Record<string, string> = {
  "draft-vacature": "Vacature begonnen",
  "revise-vacature": "Vacature gewijzigd",
  "submit-vacature": "Vacature ingediend",
  "publish-vacature": "Vacature online gezet",
  "close-vacature": "Vacature gesloten",
  "keep-draft": "Concept bewaard",
  "wipe-draft": "Concept gewist",
  "override-match": "Eigen oordeel van het bureau over de match",
  "withdraw-override": "Eigen oordeel ingetrokken",
  "hide-match": "Vacature verborgen",
  "show-match": "Vacature weer getoond",
  "save-vacature": "Vacature bewaard",
  "unsave-vacature": "Vacature niet langer bewaard",
  "submit-application": "Gesolliciteerd",
  "open-application": "Sollicitatie geopend en gelezen",
  "shortlist-candidate": "Op de shortlist gezet",
  "unshortlist-candidate": "Van de shortlist gehaald",
  "present-shortlist": "Voorgesteld aan de werkgever",
  "give-verdict": "Oordeel van de werkgever",
  "withdraw-verdict": "Oordeel ingetrokken",
  "move-application": "Verder in de procedure",
  "send-message": "Bericht gestuurd",
  "plan-interview": "Gesprek gepland",
  "move-interview": "Gesprek verzet",
  "cancel-interview": "Gesprek afgezegd",
  "reject-application": "Afgewezen met reden",
  "withdraw-application": "Teruggetrokken door de kandidaat",
  "allow-name": "Naam delen met de werkgever toegestaan",
  "withdraw-name": "Naam niet langer delen met de werkgever",
  "register-candidate": "Account gemaakt",
  "register-employer": "Werkgever aangemeld",
  "add-cv": "Cv toegevoegd",
  "remove-cv": "Cv verwijderd",
  "update-profile": "Profiel bijgewerkt",
  "recompute-match": "Match opnieuw berekend",
  "update-wishes": "Wensen bijgewerkt",
  "import-esco-names": "Namen uit ESCO ingelezen",
  "save-search": "Zoekopdracht bewaard",
  "confirm-search": "Zoekopdracht bevestigd",
  "stop-search": "Zoekopdracht gestopt",
  "send-alert": "Nieuwe vacatures gemaild",
  "drop-search": "Zoekopdracht zonder bevestiging gewist",
  "save-view": "Weergave bewaard",
  "drop-view": "Weergave verwijderd",
  "update-shown-fields": "Zichtbaarheid voor werkgevers aangepast",
  "view-candidate": "Profiel geopend",
  "view-pair": "Profiel naast een vacature gelegd",
  "view-application": "Sollicitatie bekeken",
  "view-anonymous-profile": "Profiel zonder naam bekeken",
  "view-named-profile": "Profiel met naam bekeken",
  "view-cv": "Cv gedownload",
  "export-candidates": "Lijst met kandidaten gedownload",
  "delete-candidate": "Persoon verwijderd",
  "keep-profile": "Profiel een jaar langer bewaard",
  "stop-keeping-profile": "Toestemming om profiel te bewaren ingetrokken",
  "remind-before-end": "Gemaild dat het bewaren stopt",
  "purge-logs": "Logboek van verwijderde personen opgeschoond",
  "rebuild-search": "Zoekindex opnieuw opbouwen gevraagd",
};

const ACTORS: Record<string, string> = {
  anonymous: "bezoeker",
  candidate: "kandidaat",
  employer: "werkgever",
  consultant: "consultant",
  admin: "beheerder",
  system: "automatisch",
};

/** A verb of the timeline in Dutch; the verb itself with spaces when it has no words yet. */
export function eventText(verb: string): string {
  return TEXTS[verb] ?? verb.replaceAll("-", " ");
}

/** Who did it, as a kind of person in Dutch. */
export function eventActor(actorKind: string): string {
  return ACTORS[actorKind] ?? actorKind;
}
