import { randomUUID } from "node:crypto";
import { confirmSearch } from "#app/features/alerts/confirm-search.server.ts";
import { saveSearch } from "#app/features/alerts/save-search.server.ts";
import { stopSearch } from "#app/features/alerts/stop-search.server.ts";
import { dropView } from "#app/features/candidates/search/drop-view.server.ts";
import { listSavedViews } from "#app/features/candidates/search/list-saved-views.server.ts";
import { saveView } from "#app/features/candidates/search/save-view.server.ts";
import { inviteColleague } from "#app/features/organisations/invite-colleague.server.ts";
import { inviteMember } from "#app/features/organisations/invite-member.server.ts";
import { openEmployerAccount } from "#app/features/organisations/open-employer-account.server.ts";
import { enterMinimumWage } from "#app/features/settings/minimum-wage.server.ts";
import { rebuildSearch } from "#app/features/settings/rebuild-search.server.ts";
import { importEscoNames } from "#app/features/taxonomy/import-esco-names.server.ts";
import { closeVacature } from "#app/features/vacatures/close-vacature.server.ts";
import { draftVacature } from "#app/features/vacatures/draft-vacature.server.ts";
import {
  saveVacature,
  unsaveVacature,
} from "#app/features/vacatures/public/save-vacature.server.ts";
import { allowDemands } from "#app/features/vacatures/publication/allow-demands.server.ts";
import { publishVacature } from "#app/features/vacatures/publish-vacature.server.ts";
import { reviseVacature } from "#app/features/vacatures/revise-vacature.server.ts";
import { submitVacature } from "#app/features/vacatures/submit-vacature.server.ts";
import { db } from "#app/platform/db.server.ts";
import { aDraft, vacatureInput } from "../../support/builders.ts";
import { BUREAU, CANDIDATES, EMPLOYERS, EVERYONE, row, type VerbRow } from "./verb-row.ts";

const address = () => `${randomUUID()}@voorbeeld.example`;
const word = (): string => randomUUID();
const PASSWORD = "een-lang-wachtwoord";

/** What happens to vacatures, employers, searches and the house's own settings. */
export const VACATURE_VERBS: Record<string, VerbRow> = {
  draftVacature: row(
    [...EMPLOYERS, ...BUREAU],
    (w) => w.employer.organisationId,
    (actor, organisationId) => draftVacature(actor, { ...vacatureInput(), organisationId }),
  ),
  reviseVacature: row(
    ["employerA", ...BUREAU],
    (w) => w.draft(),
    (actor, { id }) => reviseVacature(actor, { id, ...vacatureInput() }),
  ),
  submitVacature: row(
    ["employerA", ...BUREAU],
    (w) => w.draft(),
    (actor, { id }) => submitVacature(actor, { id }),
  ),
  publishVacature: row(
    BUREAU,
    (w) => w.draft(),
    (actor, { id }) => publishVacature(actor, { id }),
  ),
  allowDemands: row(
    BUREAU,
    (w) => aDraft(w.employer, { summary: "Je bent minimaal 18 jaar oud en schenkt aan de bar." }),
    (actor, { id }) => allowDemands(actor, { id, ground: "Drank- en Horecawet" }),
  ),
  closeVacature: row(
    ["employerA", ...BUREAU],
    (w) => w.published(),
    (actor, { id }) => closeVacature(actor, { id, outcome: "closed" }),
  ),
  saveVacature: row(
    CANDIDATES,
    (w) => w.published(),
    (actor, { slug }) => saveVacature(actor, { slug }),
  ),
  unsaveVacature: row(
    CANDIDATES,
    async (w) => {
      const vacature = await w.published();
      await saveVacature(w.candidate, vacature);
      return vacature;
    },
    (actor, { slug }) => unsaveVacature(actor, { slug }),
  ),
  saveSearch: row(EVERYONE, address, (actor, email) =>
    saveSearch(actor, { query: `q=${randomUUID()}`, frequency: "daily", email }),
  ),
  confirmSearch: row(EVERYONE, word, (actor, token) => confirmSearch(actor, { token })),
  stopSearch: row(
    ["candidateA"],
    async (w) => {
      await saveSearch(w.candidate, { query: `q=${randomUUID()}`, frequency: "daily" });
      return db().savedSearch.findFirstOrThrow({
        where: { candidateId: w.candidateId },
        orderBy: { id: "desc" },
        select: { id: true },
      });
    },
    (actor, { id }) => stopSearch(actor, { id }),
  ),
  saveView: row(BUREAU, word, (actor, name) => saveView(actor, { name, query: "" })),
  dropView: row(
    ["consultant"],
    async (w) => {
      await saveView(w.consultant, { name: randomUUID(), query: "" });
      return (await listSavedViews(w.consultant))[0]?.id ?? "";
    },
    (actor, id) => dropView(actor, { id }),
  ),
  inviteMember: row(
    BUREAU,
    (w) => ({ organisationId: w.employer.organisationId, name: "Bo", email: address() }),
    (actor, input) => inviteMember(actor, input),
  ),
  inviteColleague: row(EMPLOYERS, address, (actor, email) =>
    inviteColleague(actor, { name: "Bo Bos", email }),
  ),
  openEmployerAccount: row(EVERYONE, word, (actor, token) =>
    openEmployerAccount(actor, { token, password: PASSWORD }),
  ),
  rebuildSearch: row(
    ["admin"],
    () => null,
    (actor) => rebuildSearch(actor),
  ),
  enterMinimumWage: row(
    ["admin"],
    () => ({ from: new Date("2090-01-01"), hourCents: 1455, source: "Verzonnen voor deze test" }),
    (actor, input) => enterMinimumWage(actor, input),
  ),
  importEscoNames: row(
    BUREAU,
    () => ({
      occupations: "conceptUri,code,preferredLabel,altLabels\n",
      skills: "conceptUri,preferredLabel,altLabels\n",
      occupationSkills: "occupationUri,skillUri\n",
      broaderSkills: "conceptUri,broaderUri\n",
    }),
    (actor, texts) => importEscoNames(actor, texts),
  ),
};
