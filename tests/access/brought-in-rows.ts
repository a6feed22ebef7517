import { action, get, post, type Row, type World } from "./row.ts";

const asked = { own: (w: World) => w.questions.A, other: (w: World) => w.questions.B };
const anyAsked = { own: (w: World) => w.questions.B };

/** People whom the bureau wrote down or found: what it keeps, what it asks, and what they answer. */
export const BROUGHT_IN_ROWS: Row[] = [
  get("/voorstel/:token", "everyone"),
  post("/voorstel/:token", "everyone", { fields: () => ({ answer: "yes" }) }),
  get("/jouw-gegevens/:token", "everyone"),
  get("/jouw-gegevens/:token/weigeren", "everyone"),
  post("/jouw-gegevens/:token/weigeren", "everyone"),
  get("/mijn/sollicitaties/:id/voorstel", "candidate", { ...asked, ...action }),
  post("/mijn/sollicitaties/:id/voorstel", "candidate", {
    ...asked,
    fields: () => ({ answer: "yes" }),
  }),
  get("/werk/sollicitaties/:id/vragen", "bureau", { ...anyAsked, ...action }),
  post("/werk/sollicitaties/:id/vragen", "bureau", anyAsked),
  get("/werk/sollicitaties/:id/gehoord", "bureau", { ...anyAsked, ...action }),
  post("/werk/sollicitaties/:id/gehoord", "bureau", {
    ...anyAsked,
    fields: () => ({ answer: "yes" }),
  }),
  get("/werk/kandidaten/nieuw", "bureau"),
  post("/werk/kandidaten/nieuw", "bureau", {
    fields: () => ({ name: "Pim Proef", ground: "spokenConsent", source: "phone" }),
  }),
  get("/werk/kandidaten/:id/profiel", "bureau", { own: (w) => w.broughtIn }),
  post("/werk/kandidaten/:id/profiel", "bureau", {
    own: (w) => w.broughtIn,
    fields: () => ({ name: "Pim Proef", headline: "Planner met geduld" }),
  }),
  get("/werk/kandidaten/:id/wensen", "bureau", { own: (w) => w.broughtIn }),
  post("/werk/kandidaten/:id/wensen", "bureau", {
    own: (w) => w.broughtIn,
    fields: () => ({ hoursMin: "24", hoursMax: "36" }),
  }),
  get("/werk/kandidaten/:id/status", "bureau", { own: (w) => w.broughtIn }),
  post("/werk/kandidaten/:id/status", "bureau", {
    own: (w) => w.broughtIn,
    fields: () => ({ status: "notToApproach", statusReason: "Zoekt niet meer" }),
  }),
  get("/werk/kandidaten/:id/informeren", "bureau", { own: (w) => w.broughtIn }),
  post("/werk/kandidaten/:id/informeren", "bureau", {
    own: (w) => w.broughtIn,
    fields: () => ({ how: "phone" }),
  }),
];
