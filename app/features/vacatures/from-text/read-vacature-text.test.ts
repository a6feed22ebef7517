import { expect, test } from "vitest";
import { readVacatureText } from "./read-vacature-text.ts";

const TODAY = new Date("2026-12-01T00:00:00Z");
const read = (text: string) => readVacatureText(text, TODAY);

test.each<[string, number | null, number | null, string, number | null]>([
  ["Salaris: € 2.700,- tot € 3.150,- bruto per maand bij 36 uur", 2700, 3150, "month", 36],
  [
    "Je verdient tussen de 2.600 en 3.000 euro per maand, uitgaande van 40 uur.",
    2600,
    3000,
    "month",
    40,
  ],
  [
    "Het salaris bedraagt maximaal € 3.250 bruto per maand bij een fulltime dienstverband van 38 uur.",
    null,
    3250,
    "month",
    38,
  ],
  ["Salaris vanaf € 2.450 bruto per maand", 2450, null, "month", null],
  ["Een uurloon van € 15,20 tot € 17,85.", 15.2, 17.85, "hour", null],
  ["€16,- per uur", 16, 16, "hour", null],
  ["Bruto jaarsalaris € 38.500 - € 44.000 (40 uur)", 38500, 44000, "year", 40],
  ["salaris 2400-2900 bruto pm", 2400, 2900, "month", null],
  ["Loon: 2.850 p/m", 2850, 2850, "month", null],
  ["We offer € 3,100 - € 3,600 gross per month based on a 38-hour week", 3100, 3600, "month", 38],
  ["Salary: 40-48k per year", 40000, 48000, "year", null],
  [
    "Schaal 9 (min. € 3.071,- en max. € 4.691,- bruto per maand o.b.v. 36 uur)",
    3071,
    4691,
    "month",
    36,
  ],
  ["Tarief: maximaal 72,50 euro per uur excl. btw", null, 72.5, "hour", null],
  [
    "Wij bieden een salaris van € 2.500 bruto per maand en een reiskostenvergoeding van € 0,21 per km.",
    2500,
    2500,
    "month",
    null,
  ],
  ["Een salaris tussen €2600,00 en €3400,00 (op fulltimebasis, 40 uur)", 2600, 3400, "month", 40],
])("pay: %s", (text, min, max, period, weeklyHours) => {
  const cents = (euros: number | null) => (euros === null ? null : Math.round(euros * 100));
  expect(read(`Receptionist\n${text}`).pay?.value).toEqual({
    minCents: cents(min),
    maxCents: cents(max),
    period,
    weeklyHours,
  });
});

test.each([
  "Je wordt ingeschaald in schaal 7.",
  "Salaris volgens cao, schaal 6.",
  "Reiskosten: € 0,23 per kilometer",
  "Een opleidingsbudget van € 2.000 per jaar",
  "Wij hebben 2.400 medewerkers en een omzet van € 300 miljoen.",
  "Salaris in overleg",
  "Bel 06-10000204 of kom langs op 3 maart 2027.",
  "Een thuiswerkvergoeding van € 2,40 per dag",
  "Je beheert een budget van € 15.000.",
  "8% vakantiegeld en 25 vakantiedagen",
])("no pay: %s", (text) => {
  expect(read(`Receptionist\n${text}`).pay).toBeNull();
});

test.each<[string, number, number]>([
  ["Uren: 24-32", 24, 32],
  ["Het gaat om een functie voor 20 tot 24 uur per week.", 20, 24],
  ["Een werkweek van 36 uur", 36, 36],
  ["32 uur p/w", 32, 32],
  ["Beschikbaar: minimaal 28 uur en maximaal 36 uur per week", 28, 36],
  ["Fulltime (40 uur)", 40, 40],
  ["We zoeken iemand voor 3 dagen (24 uur).", 24, 24],
  ["16 à 20 uur", 16, 20],
  ["You work 32-36 hours a week", 32, 36],
  ["Dienstverband: 0,8 fte (32 uur)", 32, 32],
  ["Aantal uren per week: min. 24 / max. 32", 24, 32],
  ["Je werkt 24, 28 of 32 uur per week", 24, 32],
  ["tussen de 24 en 32 uur", 24, 32],
])("hours: %s", (text, min, max) => {
  expect(read(`Receptionist\n${text}`).hours?.value).toEqual({ min, max });
});

test.each([
  "Salaris € 2.600 bruto per maand op basis van 36 uur",
  "Wij zijn bereikbaar van 9 tot 17 uur.",
  "We reageren binnen 48 uur.",
])("no hours: %s", (text) => {
  expect(read(`Receptionist\n${text}`).hours).toBeNull();
});

test.each<[string, string[]]>([
  ["Je krijgt direct een vast contract.", ["vast"]],
  ["Een contract voor een jaar met uitzicht op een vast dienstverband", ["vast"]],
  ["Dienstverband: onbepaalde tijd", ["vast"]],
  ["Een tijdelijk contract voor zes maanden", ["interim"]],
  ["Je werkt op uitzendbasis.", ["interim"]],
  ["Detachering voor negen maanden", ["interim"]],
  ["Zzp is mogelijk", ["zzp"]],
  ["Contract: tijdelijk of zzp", ["interim", "zzp"]],
  ["Het betreft een vervanging wegens zwangerschapsverlof.", ["interim"]],
  ["Wij bieden een vaste baan", ["vast"]],
  ["We offer a permanent position", ["vast"]],
  ["A fixed-term contract of 12 months", ["interim"]],
  ["Geen uitzendcontract, maar meteen in vaste dienst", ["vast"]],
])("contract: %s", (text, forms) => {
  expect(read(`Receptionist\n${text}`).contractForms?.value).toEqual(forms);
});

test.each<[string, string]>([
  ["Minimaal mbo niveau 4", "mbo4"],
  ["Mbo-3 diploma of hoger", "mbo3"],
  ["Een afgeronde HBO-opleiding", "hbo"],
  ["Je hebt mbo+/hbo werk- en denkniveau", "mbo4"],
  ["Universitair geschoold", "wo"],
  ["Bachelor's degree in business", "hbo"],
  ["MBO werk- en denkniveau", "mbo4"],
  ["vmbo of mbo 2", "vmbo"],
  ["Hbo- of wo-niveau", "hbo"],
  ["Een opleiding op mbo-niveau 2 of 3", "mbo2"],
])("education: %s", (text, level) => {
  expect(read(`Receptionist\nWij vragen\n- ${text}`).educationLevel?.value).toBe(level);
});

test.each<[string, string]>([
  ["Locatie: Den Bosch", "'s-Hertogenbosch"],
  ["Standplaats: Alphen aan den Rijn", "Alphen aan den Rijn"],
  ["Je werkt op ons kantoor in Purmerend.", "Purmerend"],
  ["Werkplek: 3811 AB Amersfoort", "Amersfoort"],
  ["Voor onze vestiging te Heerhugowaard zoeken wij versterking.", "Heerhugowaard"],
  ["Bergen op Zoom | 32 uur", "Bergen op Zoom"],
  ["Regio Utrecht", "Utrecht"],
  ["Office: The Hague", "Den Haag"],
])("place: %s", (text, label) => {
  expect(read(`Receptionist\n${text}`).place?.value.label).toBe(label);
});

test.each<[string, string]>([
  ["Startdatum: 1 maart 2027", "2027-03-01"],
  ["Je begint zo spoedig mogelijk.", "now"],
  ["Ingangsdatum: 15-02-2027", "2027-02-15"],
  ["Per 1 april zoeken wij versterking", "2027-04-01"],
  ["Start: ASAP", "now"],
])("start: %s", (text, day) => {
  expect(read(`Receptionist\n${text}`).startsOn?.value).toBe(day);
});

test.each<[string, string]>([
  ["Reageren kan tot en met 8 februari 2027.", "2027-02-08"],
  ["Solliciteer vóór 1 maart 2027", "2027-02-28"],
  ["Sluitingsdatum: 14-01-2027", "2027-01-14"],
  ["Please apply by 20 January 2027", "2027-01-20"],
])("closing: %s", (text, day) => {
  expect(read(`Receptionist\n${text}`).closesOn?.value).toBe(day);
});

test.each<[string, string]>([
  ["Uitstekende beheersing van de Nederlandse en Engelse taal", "nl C1 must, en C1 must"],
  ["Je spreekt vloeiend Duits en redelijk Frans", "de C1 must, fr B1 must"],
  ["Nederlands op B2-niveau; Pools is een pré", "nl B2 must, pl - nice"],
  ["Engels: goed", "en B2 must"],
  ["Native Dutch, good English", "nl C2 must, en B2 must"],
  ["Nederlands en redelijk Engels", "nl - must, en B1 must"],
  ["Professional proficiency in English, Dutch is required", "en B2 must, nl - must"],
  ["Kennis van de Turkse taal is een voordeel", "tr - nice"],
])("languages: %s", (text, told) => {
  const languages = read(`Receptionist\nWij vragen\n- ${text}`).languages.map(
    ({ value: { language, cefr, must } }) => `${language} ${cefr ?? "-"} ${must ? "must" : "nice"}`,
  );
  expect(languages.join(", ")).toBe(told);
});

test.each<[string, number]>([
  ["Twee dagen per week thuiswerken", 2],
  ["Je werkt maximaal 3 dagen vanuit huis", 3],
  ["Work from home 2 days a week", 2],
  ["Thuiswerken kan één dag per week.", 1],
])("home days: %s", (text, days) => {
  expect(read(`Receptionist\nWij bieden\n- ${text}`).hybridDays?.value).toBe(days);
});

test.each<[string, number]>([
  ["Minimaal 2 jaar ervaring als receptionist", 2],
  ["Drie tot vijf jaar werkervaring", 3],
  ["At least five years of experience", 5],
  ["Je hebt ervaring (minimaal 1 jaar)", 1],
  ["5+ jaar relevante ervaring", 5],
])("experience: %s", (text, years) => {
  expect(read(`Receptionist\nWij vragen\n- ${text}`).experienceYears?.value).toBe(years);
});

test("what the tasks tell in the present tense is a skill, unsure and no must", () => {
  const { skills, tasks } = read(
    "Secretaresse\nJe taken\n- Je beheert de agenda van de directeur\n- Je notuleert vergaderingen\n- Je handelt klachten af",
  );
  expect(skills.map(({ value, isSure }) => [value.skillId, value.must, isSure])).toEqual([
    ["agendabeheer", false, false],
    ["notuleren", false, false],
    ["klachten-van-klanten-afhandelen", false, false],
  ]);
  expect(tasks.map(({ value }) => value)).toHaveLength(3);
});

test("labels in the middle of a line are labels", () => {
  const reading = read(
    "Functie: Planner. Uren: 20-24 uur. Standplaats: Ede. Contract: uitzenden. Start: direct. Taken: ritten plannen, chauffeurs bellen.",
  );
  expect([reading.title?.value, reading.hours?.value.min, reading.place?.value.label]).toEqual([
    "Planner",
    20,
    "Ede",
  ]);
  expect([reading.contractForms?.value, reading.startsOn?.value]).toEqual([["interim"], "now"]);
  expect(reading.tasks.map(({ value }) => value)).toEqual(["ritten plannen", "chauffeurs bellen"]);
});

test("a day of the week is no degree", () => {
  const { educationLevel } = read("Receptionist\nUren: 3 dagen (ma, wo, vr), samen 24 uur");
  expect(educationLevel).toBeNull();
});

test("must and welcome stay apart within a sentence", () => {
  const { skills } = read(
    "Boekhouder\nFunctie-eisen\n- Ervaring met AFAS is noodzakelijk, Excel is een pré\n- Uitstekende kennis van Twinfield",
  );
  expect(skills.map(({ value }) => [value.skillId, value.level, value.must])).toEqual([
    ["afas", 2, true],
    ["twinfield", 3, true],
    ["excel", 2, false],
  ]);
});

test("small print is no part of the offer", () => {
  const reading = read(
    "Receptionist in Delft\nDisclaimer\nOns hoofdkantoor staat in Rotterdam. De boete is € 2.500 per maand. Wij bewaren gegevens 32 uur per week.",
  );
  expect(reading.place?.value.label).toBe("Delft");
  expect([reading.pay, reading.hours, reading.contractForms]).toEqual([null, null, null]);
});

test("a text that says nothing gives nothing", () => {
  const { summary, ...reading } = read("Goedemiddag, kunt u mij terugbellen? Groet, Piet");
  expect(summary?.isSure).toBe(false);
  expect(
    Object.values(reading)
      .flat()
      .filter((one) => one !== null),
  ).toEqual([]);
});
