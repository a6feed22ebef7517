import { randomUUID } from "node:crypto";
import { action, get, post, type Row, type World } from "./row.ts";
import { VACATURE_FIELDS } from "./vacature-fields.data.ts";

const anOrganisation = { name: "Molen Advies", sector: "dienstverlening" };
const client = { own: (w: World) => w.client };
const contact = { own: (w: World) => w.contact };

/** Clients as a consultant keeps them, and the people there. */
export const CLIENT_ROWS: Row[] = [
  get("/werk/klanten", "bureau"),
  get("/werk/klanten/nieuw", "bureau"),
  post("/werk/klanten/nieuw", "bureau", { fields: () => anOrganisation }),
  get("/werk/klanten/overdragen", "bureau"),
  post("/werk/klanten/overdragen", "bureau", {
    fields: (w) => ({ fromId: "niemand", ownerId: w.spare }),
  }),
  get("/werk/klanten/:id", "bureau", client),
  get("/werk/klanten/:id/wijzigen", "bureau", client),
  post("/werk/klanten/:id/wijzigen", "bureau", { ...client, fields: () => anOrganisation }),
  get("/werk/klanten/:id/status", "bureau", client),
  post("/werk/klanten/:id/status", "bureau", {
    ...client,
    fields: () => ({ status: "avoided", reason: "Betaalt nooit" }),
  }),
  get("/werk/klanten/:id/overdragen", "bureau", client),
  post("/werk/klanten/:id/overdragen", "bureau", {
    ...client,
    fields: (w) => ({ ownerId: w.spare }),
  }),
  get("/werk/klanten/:id/samenvoegen", "bureau", client),
  post("/werk/klanten/:id/samenvoegen", "bureau", {
    ...client,
    fields: (w) => ({ otherId: w.otherClient }),
  }),
  get("/werk/klanten/:id/contact", "bureau", client),
  post("/werk/klanten/:id/contact", "bureau", {
    ...client,
    fields: () => ({ name: "Els Bakker" }),
  }),
  get("/shortlist/:token", "everyone"),
  get("/shortlist/:token/oordeel", "everyone"),
  post("/shortlist/:token/oordeel", "everyone", { gives: [404] }),
  get("/shortlist/:token/oordeel/intrekken", "everyone", action),
  post("/shortlist/:token/oordeel/intrekken", "everyone", { gives: [404] }),
  get("/shortlist/:token/cv/:id", "everyone", { gives: [404] }),
  get("/werk/klanten/:id/vacature", "bureau", client),
  get("/werk/klanten/:id/vacature/uit-tekst", "bureau", client),
  post("/werk/klanten/:id/vacature/uit-tekst", "bureau", client),
  post("/werk/klanten/:id/vacature", "bureau", {
    ...client,
    fields: (w) => ({ ...VACATURE_FIELDS, clientContactId: w.contact }),
  }),
  get("/werk/contacten/:id", "bureau", contact),
  post("/werk/contacten/:id", "bureau", { ...contact, fields: () => ({ name: "Els Bakker" }) }),
  get("/werk/contacten/:id/verwijderen", "bureau", { ...contact, ...action }),
  post("/werk/contacten/:id/verwijderen", "bureau", contact),
  get("/werk/contacten/:id/uitnodigen", "bureau", contact),
  post("/werk/contacten/:id/uitnodigen", "bureau", {
    ...contact,
    fields: () => ({ name: "Els Bakker", email: `${randomUUID()}@voorbeeld.example` }),
  }),
];
