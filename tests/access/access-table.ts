import { randomUUID } from "node:crypto";
import { CHOICE_SETS } from "#app/features/culture/choice-sets.ts";
import { ACCOUNT_ROWS } from "./account-rows.ts";
import { action, get, post, type Row, type World } from "./row.ts";
import { VACATURE_FIELDS } from "./vacature-fields.data.ts";

const draft = { own: (w: World) => w.drafts.A, other: (w: World) => w.drafts.B };
const shortlist = { own: (w: World) => w.shortlists.A, other: (w: World) => w.shortlists.B };
const application = { own: (w: World) => w.applications.A, other: (w: World) => w.applications.B };
const waiting = { own: (w: World) => w.waiting.A, other: (w: World) => w.waiting.B };
const online = { own: (w: World) => w.slugs.published, other: (w: World) => w.slugs.draft };
const published = { own: (w: World) => w.slugs.published };
const anyVacature = { own: (w: World) => w.published.A };
const anyApplication = { own: (w: World) => w.waiting.B };
const aPair = { own: (w: World) => `${w.published.A}/kandidaten/${w.candidates.A}` };
const [best = 0, worst = 0] = CHOICE_SETS[0] ?? [];
const anAnswer = { best: String(best), worst: String(worst) };
const aMessage = () => ({ messageKey: randomUUID(), text: "Wanneer hoor ik iets?" });

export const ACCESS_TABLE: Row[] = [
  get("/", "everyone"),
  get("/vacatures", "everyone"),
  get("/vacatures/suggesties", "everyone"),
  get("/vacatures/:by/:value", "everyone", { own: () => "beroep/planner" }),
  get("/vacatures/:slug", "everyone", online),
  get("/vacatures/:slug/solliciteren", "everyone", online),
  post("/vacatures/:slug/solliciteren", "everyone", {
    ...published,
    gives: [302, 403, 409, 422, 429],
  }),
  get("/vacatures/:slug/solliciteren/wissen", "everyone", { ...published, ...action }),
  post("/vacatures/:slug/solliciteren/wissen", "everyone", { ...published, ...action }),
  get("/vacatures/:slug/solliciteren/bedankt", "everyone", online),
  get("/vacatures/:slug/bewaren", "candidate", { ...published, ...action }),
  post("/vacatures/:slug/bewaren", "candidate", online),
  get("/vacatures/:slug/bewaren/intrekken", "candidate", { ...published, ...action }),
  post("/vacatures/:slug/bewaren/intrekken", "candidate", { ...published, ...action }),
  get("/mijn/bewaard", "candidate"),
  get("/werkgevers", "everyone"),
  get("/werkwijze", "everyone"),
  get("/methode", "everyone"),
  get("/colofon", "everyone"),
  get("/privacy", "everyone"),
  get("/agenda/:key", "everyone", { gives: [404] }),
  get("/robots.txt", "everyone"),
  get("/sitemap.xml", "everyone"),
  get("/zoekopdrachten", "everyone"),
  post("/zoekopdrachten", "everyone"),
  get("/zoekopdrachten/bevestigen/:token", "everyone"),
  get("/zoekopdrachten/stoppen/:key", "everyone"),
  post("/zoekopdrachten/stoppen/:key", "everyone"),
  ...ACCOUNT_ROWS,
  get("/health/live", "everyone"),
  get("/health/ready", "everyone"),
  get("/*", "everyone", { gives: [404] }),

  get("/mijn", "candidate"),
  get("/mijn/matches/:slug", "candidate", online),
  get("/mijn/matches/:slug/verbergen", "candidate", { ...published, ...action }),
  post("/mijn/matches/:slug/verbergen", "candidate", {
    ...online,
    fields: () => ({ hide: "nee" }),
  }),
  get("/mijn/verborgen", "candidate"),
  get("/mijn/profiel", "candidate"),
  post("/mijn/profiel", "candidate", { fields: () => ({ name: "Jip Jansen" }) }),
  get("/mijn/profiel/cv", "candidate"),
  post("/mijn/profiel/cv", "candidate"),
  get("/mijn/profiel/cv/:id/overnemen", "candidate", {
    own: (w) => w.cvs.A,
    other: (w) => w.cvs.B,
  }),
  post("/mijn/profiel/cv/:id/overnemen", "candidate", {
    own: (w) => w.cvs.A,
    other: (w) => w.cvs.B,
  }),
  get("/mijn/profiel/cv/:id/verwijderen", "candidate", { own: (w) => w.cvs.A, ...action }),
  post("/mijn/profiel/cv/:id/verwijderen", "candidate", {
    own: (w) => w.cvs.A,
    other: (w) => w.cvs.B,
  }),
  get("/mijn/wensen", "candidate"),
  post("/mijn/wensen", "candidate", { fields: () => ({ hoursMin: "24", hoursMax: "36" }) }),
  get("/mijn/cultuur", "candidate"),
  get("/mijn/cultuur/:set", "candidate", { own: () => "1" }),
  post("/mijn/cultuur/:set", "candidate", { own: () => "1", fields: () => anAnswer }),
  get("/mijn/sollicitaties", "candidate"),
  get("/mijn/sollicitaties/:id", "candidate", application),
  get("/mijn/sollicitaties/:id/toestemming", "candidate", { ...application, ...action }),
  post("/mijn/sollicitaties/:id/toestemming", "candidate", {
    ...application,
    fields: () => ({ allow: "ja" }),
  }),
  get("/mijn/sollicitaties/:id/intrekken", "candidate", waiting),
  post("/mijn/sollicitaties/:id/intrekken", "candidate", waiting),
  get("/mijn/sollicitaties/:id/berichten", "candidate", application),
  post("/mijn/sollicitaties/:id/berichten", "candidate", { ...application, fields: aMessage }),
  get("/mijn/zoekopdrachten", "candidate"),
  post("/mijn/zoekopdrachten", "candidate", { fields: () => ({ id: "onbekend" }), gives: [404] }),
  get("/mijn/zichtbaarheid", "candidate"),
  post("/mijn/zichtbaarheid", "candidate", { fields: () => ({ shown: "place" }) }),
  get("/mijn/zichtbaarheid/voorbeeld", "candidate"),
  get("/mijn/gegevens", "candidate"),
  get("/mijn/gegevens/bewaren", "candidate", action),
  post("/mijn/gegevens/bewaren", "candidate"),
  get("/mijn/gegevens/bewaren/intrekken", "candidate", action),
  post("/mijn/gegevens/bewaren/intrekken", "candidate"),
  get("/mijn/gegevens/verwijderen", "candidate"),
  get("/mijn/gegevens.json", "candidate"),
  get("/mijn/gegevens.zip", "candidate"),

  get("/werkgever", "employer"),
  get("/werkgever/vacatures/nieuw", "employer"),
  post("/werkgever/vacatures/nieuw", "employer"),
  get("/werkgever/vacatures/:id", "employer", draft),
  get("/werkgever/vacatures/:id/wijzigen", "employer", draft),
  post("/werkgever/vacatures/:id/wijzigen", "employer", {
    ...draft,
    fields: () => VACATURE_FIELDS,
  }),
  get("/werkgever/vacatures/:id/indienen", "employer", { ...draft, ...action }),
  post("/werkgever/vacatures/:id/indienen", "employer", draft),
  get("/werkgever/vacatures/:id/sluiten", "employer", { ...draft, ...action }),
  post("/werkgever/vacatures/:id/sluiten", "employer", {
    ...draft,
    fields: () => ({ outcome: "closed" }),
  }),
  get("/werkgever/shortlists/:id", "employer", shortlist),
  get("/werkgever/shortlists/:id/oordeel", "employer", shortlist),
  post("/werkgever/shortlists/:id/oordeel", "employer", {
    ...shortlist,
    fields: (w) => ({ entryId: w.entries.B, answer: "yes", yesReason: "skills" }),
    gives: [404],
  }),
  get("/werkgever/shortlists/:id/oordeel/intrekken", "employer", { ...shortlist, ...action }),
  post("/werkgever/shortlists/:id/oordeel/intrekken", "employer", {
    ...shortlist,
    fields: (w) => ({ entryId: w.entries.B }),
    gives: [404],
  }),
  get("/werkgever/cultuur", "employer"),
  get("/werkgever/cultuur/uitnodigen", "employer"),
  post("/werkgever/cultuur/uitnodigen", "employer"),
  get("/werkgever/cultuur/:set", "employer", { own: () => "1" }),
  post("/werkgever/cultuur/:set", "employer", { own: () => "1", fields: () => anAnswer }),

  get("/werk", "bureau"),
  get("/werk/vacatures", "bureau"),
  get("/werk/vacatures/:id", "bureau", anyVacature),
  get("/werk/vacatures/:id/wijzigen", "bureau", anyVacature),
  post("/werk/vacatures/:id/wijzigen", "bureau", {
    ...anyVacature,
    fields: () => VACATURE_FIELDS,
  }),
  get("/werk/vacatures/:id/publiceren", "bureau", { ...anyVacature, ...action }),
  post("/werk/vacatures/:id/publiceren", "bureau", anyVacature),
  get("/werk/vacatures/:id/sluiten", "bureau", { ...anyVacature, ...action }),
  post("/werk/vacatures/:id/sluiten", "bureau", {
    own: (w) => w.submitted,
    fields: () => ({ outcome: "closed" }),
  }),
  get("/werk/vacatures/:id/uitzondering", "bureau", anyVacature),
  post("/werk/vacatures/:id/uitzondering", "bureau", {
    ...anyVacature,
    fields: () => ({ ground: "Minimumleeftijd uit een andere wet." }),
    gives: [302, 409, 422],
  }),
  get("/werk/vacatures/:id/antwoorden", "bureau", { ...anyVacature, ...action }),
  post("/werk/vacatures/:id/antwoorden", "bureau", anyVacature),
  get("/werk/vacatures/:id/kandidaten", "bureau", anyVacature),
  get("/werk/vacatures/:id/kandidaten/:candidateId", "bureau", aPair),
  get("/werk/vacatures/:id/kandidaten/:candidateId/oordeel", "bureau", aPair),
  post("/werk/vacatures/:id/kandidaten/:candidateId/oordeel", "bureau", {
    ...aPair,
    fields: () => ({ direction: "better", reason: "talk", note: "Deed dit werk al eerder." }),
  }),
  get("/werk/vacatures/:id/kandidaten/:candidateId/oordeel/intrekken", "bureau", {
    ...aPair,
    ...action,
  }),
  post("/werk/vacatures/:id/kandidaten/:candidateId/oordeel/intrekken", "bureau", aPair),
  get("/werk/vacatures/:id/shortlist", "bureau", { ...anyVacature, ...action }),
  post("/werk/vacatures/:id/shortlist", "bureau", {
    ...anyVacature,
    fields: (w) => ({ candidateId: w.candidates.B }),
  }),
  get("/werk/vacatures/:id/shortlist/verwijderen", "bureau", { ...anyVacature, ...action }),
  post("/werk/vacatures/:id/shortlist/verwijderen", "bureau", {
    ...anyVacature,
    fields: (w) => ({ entryId: w.entries.A }),
  }),
  get("/werk/shortlists/:id/voorstellen", "bureau", {
    own: (w) => w.shortlists.A,
    ...action,
  }),
  post("/werk/shortlists/:id/voorstellen", "bureau", { own: (w) => w.shortlists.A }),
  get("/werk/sollicitaties/:id", "bureau", anyApplication),
  get("/werk/sollicitaties/:id/openen", "bureau", { ...anyApplication, ...action }),
  post("/werk/sollicitaties/:id/openen", "bureau", anyApplication),
  get("/werk/sollicitaties/:id/verplaatsen", "bureau", { ...anyApplication, ...action }),
  post("/werk/sollicitaties/:id/verplaatsen", "bureau", {
    ...anyApplication,
    fields: () => ({ stage: "offer" }),
  }),
  get("/werk/sollicitaties/:id/afwijzen", "bureau", { ...anyApplication, gives: [200, 302] }),
  post("/werk/sollicitaties/:id/afwijzen", "bureau", {
    ...anyApplication,
    fields: () => ({ reason: "hours" }),
  }),
  get("/werk/sollicitaties/:id/berichten", "bureau", anyApplication),
  post("/werk/sollicitaties/:id/berichten", "bureau", { ...anyApplication, fields: aMessage }),
  get("/werk/sollicitaties/:id/gesprek", "bureau", anyApplication),
  post("/werk/sollicitaties/:id/gesprek", "bureau", {
    own: (w) => w.applications.A,
    fields: () => ({
      day: "2040-03-10",
      time: "14:30",
      minutes: "60",
      location: "Utrecht",
      withWhom: "Els Bakker",
    }),
  }),
  get("/werk/sollicitaties/:id/gesprek/afzeggen", "bureau", { ...anyApplication, ...action }),
  post("/werk/sollicitaties/:id/gesprek/afzeggen", "bureau", anyApplication),
  get("/werk/portfolio", "bureau"),
  get("/werk/kandidaten", "bureau"),
  get("/werk/kandidaten.csv", "bureau"),
  get("/werk/kandidaten/weergaven", "bureau", action),
  post("/werk/kandidaten/weergaven", "bureau", { fields: () => ({ name: "Planners" }) }),
  get("/werk/kandidaten/weergaven/verwijderen", "bureau", action),
  post("/werk/kandidaten/weergaven/verwijderen", "bureau", {
    fields: () => ({ id: "onbekend" }),
    gives: [404],
  }),
  get("/werk/kandidaten/:id", "bureau", { own: (w) => w.candidates.A }),
  get("/werk/kandidaten/:id/verwijderen", "bureau", { own: (w) => w.candidates.A }),
  post("/werk/kandidaten/:id/verwijderen", "bureau", {
    own: () => "00000000-0000-7000-8000-000000000000",
    gives: [404],
  }),

  get("/beheer", "admin"),
  get("/beheer/mail", "admin"),
  get("/beheer/mail/:id", "admin", { own: (w) => w.mail }),
  get("/beheer/taken", "admin"),
  get("/beheer/zoeken", "admin"),
  post("/beheer/zoeken", "admin"),
  get("/beheer/minimumloon", "admin"),
  post("/beheer/minimumloon", "admin", {
    fields: () => ({ hourCents: "14,99", from: "2040-01-01", source: "Verzonnen voor de test" }),
  }),
  get("/beheer/accounts", "admin"),
  post("/beheer/accounts", "admin"),
  get("/beheer/accounts/:id/toegang", "admin", { own: (w) => w.account, ...action }),
  post("/beheer/accounts/:id/toegang", "admin", {
    own: (w) => w.account,
    fields: () => ({ disabled: "nee" }),
  }),
  get("/beheer/accounts/:id/twee-stappen/intrekken", "admin", {
    own: (w) => w.spare,
    ...action,
  }),
  post("/beheer/accounts/:id/twee-stappen/intrekken", "admin", { own: (w) => w.spare }),
];
