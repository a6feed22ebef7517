import { ENQUIRY_KEEP_DAYS, ENQUIRY_MOST_DAYS } from "#app/features/enquiries/enquiry-status.ts";

type KeptLine = [what: string, why: string, how: string];

/** What `/privacy` says that is kept, why and how long; days that the logs and the mails are kept. */
export function keptLines(logDays: number, mailDays: number): KeptLine[] {
  return [
    [
      "Naam, e-mailadres, telefoonnummer, cv en motivatie",
      "om je sollicitatie te beoordelen en je te antwoorden",
      "zolang de procedure loopt en vier weken daarna; langer als je profiel langer bewaard blijft",
    ],
    [
      "Berichten aan je consultant en afspraken voor gesprekken",
      "om je te antwoorden en het gesprek te laten doorgaan",
      "samen met de sollicitatie",
    ],
    [
      "Profiel, wensen, antwoorden over werkcultuur en je account",
      "om vacatures te vinden die passen",
      "een jaar, met je toestemming; elk jaar vragen wij het opnieuw. Trek je die in, dan nog vier weken. Zonder toestemming vier weken na je laatste procedure, of nadat het profiel is gemaakt",
    ],
    [
      "Als wij je zelf inschreven: van wie of waar wij je gegevens hebben, waarom wij ze mogen bewaren, wie dat deed en of je het weet",
      "om het je binnen een maand te vertellen en het te kunnen uitleggen",
      "samen met je profiel",
    ],
    [
      "Of je beschikbaar bent, geplaatst bent of niet benaderd wilt worden, en waarom niet",
      "om je alleen te vragen als dat past",
      "samen met je profiel",
    ],
    [
      "Wanneer wij vroegen of wij je mogen voorstellen, je antwoord, en wie dat van je hoorde",
      "om niemand voor te stellen die geen ja zei",
      "samen met de sollicitatie",
    ],
    [
      "Scores met uitleg, op het moment dat een mens ermee werkte",
      "om een keuze te kunnen uitleggen en controleren",
      "samen met de sollicitatie",
    ],
    [
      "Over beslissingen: de cijfers, de redencode en de datums, onder een nummer zonder naam of tekst",
      "omdat de wet vraagt dat een keuze met hulp van een computer na te gaan is",
      `nog ${logDays} dagen nadat al het andere is verwijderd`,
    ],
    [
      "Wie wat wanneer deed, zonder namen of teksten",
      "om fouten en misbruik te vinden",
      `zolang wij je gegevens hebben, en daarna nog ${logDays} dagen`,
    ],
    [
      "Een code voor wie is verwijderd, waaruit niemand je naam of adres kan halen",
      "om te zorgen dat een reservekopie je niet terugbrengt",
      "90 dagen nadat al het andere is verwijderd",
    ],
    [
      "Reservekopieën van alles hierboven",
      "om na een storing verder te kunnen",
      "hoogstens vier weken, dan worden ze vernietigd",
    ],
    [
      "Wat je invult om te solliciteren, met een cookie in je browser",
      "om niets twee keer te hoeven typen",
      "24 uur, of tot je het zelf wist",
    ],
    [
      "Wat je ons stuurt via het contactformulier of als werkgever, met de bijlage",
      "om je te antwoorden",
      `tot ${ENQUIRY_KEEP_DAYS} dagen nadat je vraag is afgehandeld, en nooit langer dan ${ENQUIRY_MOST_DAYS} dagen; eerder als je erom vraagt`,
    ],
    [
      "Ben je contactpersoon bij een werkgever: je naam, functie, telefoon, e-mailadres en een notitie",
      "om met die werkgever over vacatures te overleggen",
      "zolang je daar onze contactpersoon bent; eerder als je erom vraagt",
    ],
    [
      "Je e-mailadres bij een zoekopdracht",
      "om je nieuwe vacatures te mailen",
      "tot je de zoekopdracht stopt; zonder bevestiging een week",
    ],
    [
      "Mails die wij je stuurden, en naar welk adres",
      "om te kunnen nagaan wat wij zeiden",
      `${mailDays} dagen, korter als je gegevens eerder weggaan; van een gestopte zoekopdracht meteen weg. Een link om in te loggen staat er niet meer in zodra hij verstuurd is`,
    ],
    [
      "Wat je met je e-mailadres vraagt: een account, een wachtwoord, een link om in te loggen",
      "om je daarover te mailen",
      "een dag; pas als je de link in de mail opent, is er een account",
    ],
    [
      "Waar je bent ingelogd: tijd, soort browser en internetadres",
      "om te zien of iemand anders in je account zit; jij ziet het bij je account",
      "zolang de sessie duurt: een week zonder gebruik, hoogstens 30 dagen",
    ],
    [
      "Dat iemand inlogde of dat het werd geweigerd, zonder adressen",
      "om misbruik te vinden",
      `${logDays} dagen`,
    ],
    [
      "Wat je in een formulier typt en nog niet hebt verstuurd, alleen in je eigen browser",
      "om niets kwijt te raken als je de pagina verlaat of opnieuw laadt",
      "tot je het verstuurt, in- of uitlogt of het tabblad sluit",
    ],
    ["Een cookie als je inlogt", "om te weten dat jij het bent", "een week"],
  ];
}
