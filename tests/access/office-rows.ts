import { action, get, post, type Row } from "./row.ts";

const aPayEntry = {
  roleId: "planner",
  amountMin: "2.900",
  amountMax: "3.400",
  period: "month",
  weeklyHours: "36",
  experience: "skilled",
  source: "Verzonnen voor de test",
  measuredOn: "2026-07-01",
};

const bureauFields = {
  name: "Bureau Proef",
  email: "post@proef.example",
  phone: "030 000 00 00",
  address: "Proefstraat 1, 3511 AA Utrecht",
};

/** What the office says of pay, and how people from outside reach it. */
export const OFFICE_ROWS: Row[] = [
  get("/werkgevers/aanvraag", "everyone"),
  post("/werkgevers/aanvraag", "everyone", { gives: [422, 429] }),
  get("/contact", "everyone"),
  post("/contact", "everyone", { gives: [422, 429] }),
  get("/contact/bedankt", "everyone"),
  get("/salariswijzer", "everyone"),
  get("/salariswijzer/omrekenen", "everyone"),
  get("/salariswijzer/tarief", "everyone"),
  get("/salariswijzer/:role", "everyone", { own: () => "planner" }),
  get("/werk/berichten", "bureau"),
  get("/werk/berichten/:id", "bureau", { own: (w) => w.enquiry }),
  get("/werk/berichten/:id/bijlage", "bureau", { own: (w) => w.enquiry }),
  get("/werk/berichten/:id/stand", "bureau", { own: (w) => w.enquiry, ...action }),
  post("/werk/berichten/:id/stand", "bureau", {
    own: (w) => w.enquiry,
    fields: () => ({ status: "taken" }),
  }),
  get("/werk/berichten/:id/verwijderen", "bureau", { own: (w) => w.enquiry }),
  post("/werk/berichten/:id/verwijderen", "bureau", { own: (w) => w.enquiry }),
  get("/beheer/berichten", "admin"),
  post("/beheer/berichten", "admin", { fields: (w) => ({ press: w.spare }) }),
  get("/beheer/begin", "admin"),
  get("/beheer/instellingen", "admin"),
  post("/beheer/instellingen", "admin", { fields: () => bureauFields }),
  get("/beheer/instellingen/uiterlijk", "admin"),
  post("/beheer/instellingen/uiterlijk", "admin", { fields: () => ({ colour: "#245a86" }) }),
  get("/beheer/instellingen/mail", "admin"),
  post("/beheer/instellingen/mail", "admin"),
  get("/beheer/salarissen", "admin"),
  post("/beheer/salarissen", "admin", { fields: () => aPayEntry }),
  get("/beheer/salarissen/:id", "admin", { own: (w) => w.payEntry }),
  post("/beheer/salarissen/:id", "admin", { own: (w) => w.payEntry, fields: () => aPayEntry }),
  get("/beheer/salarissen/:id/weghalen", "admin", { own: (w) => w.payEntry, ...action }),
  post("/beheer/salarissen/:id/weghalen", "admin", { own: (w) => w.payEntry }),
];
