/**
 * The demo bureau's last forty days, told through the app's own verbs: who works here, which employers
 * have vacatures, who looks for work, who applied and what came of it. Everything is invented.
 */

import {
  type ImportedCandidate,
  importCandidates,
} from "#app/features/candidates/import-candidates.server.ts";
import { recordCultureAnswers } from "#app/features/culture/record-culture-answers.server.ts";
import { addOrganisation } from "#app/features/organisations/add-organisation.server.ts";
import { inviteMember } from "#app/features/organisations/invite-member.server.ts";
import { findRole, rolesInFamily } from "#app/features/taxonomy/roles.ts";
import { closeVacature } from "#app/features/vacatures/close-vacature.server.ts";
import { draftVacature } from "#app/features/vacatures/draft-vacature.server.ts";
import { publishVacature } from "#app/features/vacatures/publish-vacature.server.ts";
import { submitVacature } from "#app/features/vacatures/submit-vacature.server.ts";
import { system } from "#app/platform/actor.ts";
import { shiftClock } from "#app/platform/clock.server.ts";
import { type Bureau, hireBureau, openAccounts } from "./bureau.ts";
import { enterInventedPay } from "./enter-pay.ts";
import { enterInventedWages } from "./enter-wages.ts";
import { type InventedPerson, inventCandidate } from "./invent-candidate.ts";
import { inventChoices, inventTaste, tasteNear } from "./invent-culture.ts";
import { inventVacature } from "./invent-vacature.ts";
import { meetClients } from "./meet-clients.ts";
import { EMPLOYERS, FIRST_NAMES, LAST_NAMES } from "./people.data.ts";
import { startProgress } from "./progress.ts";
import { makeRandom, type Random } from "./random.ts";
import { ROLE_STORIES, type RoleStory } from "./role-stories.data.ts";
import { tellApplications } from "./tell-applications.ts";
import { tellPosts } from "./tell-posts.ts";
import { daysAgo, type Employer, type ToldCandidate, type ToldVacature } from "./told.ts";

export type StoryOptions = {
  vacatures: number;
  candidates: number;
  seed: number;
  password: string;
};

const SEED = system("seed");
/** People met at once: one transaction. A large world meets more of them, in as many days. */
const MET_A_DAY = 60;
const MOST_MET_AT_ONCE = 500;
const DAYS_OF_MEETING = 25;

/** Tells the story into an empty database; resolves with the four accounts to sign in with. */
export async function tellStory(options: StoryOptions) {
  const random = makeRandom(options.seed);
  await enterInventedWages();
  await enterInventedPay();
  daysAgo(40);
  const bureau = await hireBureau();
  const employers = await bringEmployers(random);
  await meetClients(employers, bureau);
  const candidates = await meetCandidates(random, options.candidates);
  const vacatures = await postVacatures(random, options.vacatures, employers, bureau);
  const first = employers[0];
  const you = candidates[0];
  if (!first || !you) throw new Error("The story needs an employer and a candidate");
  const accounts = await openAccounts(bureau, first.memberIds[0] ?? "", you.id, options.password);
  await tellApplications(random, bureau, vacatures, candidates);
  await tellPosts({ kind: "admin", accountId: bureau.adminId });
  shiftClock(0);
  return accounts;
}

async function bringEmployers(random: Random): Promise<Employer[]> {
  const employers: Employer[] = [];
  for (const [i, invented] of EMPLOYERS.entries()) {
    const { id } = await addOrganisation(SEED, {
      name: invented.name,
      sector: invented.sector,
      place: { placeId: invented.place, postcode: null },
      status: "client",
      invented: true,
    });
    const taste = inventTaste(random);
    const memberIds: string[] = [];
    for (const rater of [1, 2, 3]) {
      const name = `${random.pick(FIRST_NAMES)} ${random.pick(LAST_NAMES)}`;
      const email =
        i === 0 && rater === 1 ? "werkgever@demo.example" : `rater${rater}.${i}@werkgever.example`;
      const { accountId } = await inviteMember(SEED, { organisationId: id, name, email });
      memberIds.push(accountId);
      // A few teams do not agree with themselves: the page must show that too.
      const spread = i % 9 === 8 ? 6 : 1;
      await recordCultureAnswers(SEED, {
        respondent: { organisationId: id, accountId },
        seed: random.between(1, 1_000_000),
        choices: inventChoices(random, tasteNear(random, taste, spread)),
      });
    }
    employers.push({ ...invented, id, memberIds });
  }
  return employers;
}

async function meetCandidates(random: Random, count: number): Promise<ToldCandidate[]> {
  const told: ToldCandidate[] = [];
  const atOnce = Math.min(
    MOST_MET_AT_ONCE,
    Math.max(MET_A_DAY, Math.ceil(count / DAYS_OF_MEETING)),
  );
  const progress = startProgress("candidates met", count);
  for (let from = 0; from < count; from += atOnce) {
    daysAgo(38 - Math.floor((from / count) * DAYS_OF_MEETING));
    const stories: RoleStory[] = [];
    const people: ImportedCandidate[] = [];
    for (let i = from; i < Math.min(count, from + atOnce); i++) {
      const story = ROLE_STORIES[(i * 5) % ROLE_STORIES.length] ?? random.pick(ROLE_STORIES);
      stories.push(story);
      people.push(meet(random, story, i));
    }
    const ids = await importCandidates(SEED, people);
    told.push(...ids.map((id, i) => ({ id, roleId: stories[i]?.roleId ?? "" })));
    progress.at(told.length);
  }
  return told;
}

/** One person; the first is the demo candidate, a few never finished the questionnaire. */
function meet(random: Random, story: RoleStory, at: number): ImportedCandidate {
  const person = inventCandidate(random, story, at);
  const answers = at === 0 || random.chance(0.8);
  const sets = at !== 0 && random.chance(0.1) ? random.between(5, 15) : undefined;
  return {
    ...(at === 0 ? asYou(person, story) : person),
    culture: answers
      ? {
          seed: random.between(1, 1_000_000),
          choices: inventChoices(random, inventTaste(random), sets),
        }
      : null,
    invented: true,
  };
}

/** The demo candidate lives in the middle and takes any role of a family, so that every group has something in it. */
function asYou({ profile, wishes }: InventedPerson, { roleId, pay }: RoleStory): InventedPerson {
  const family = findRole(roleId)?.family;
  return {
    email: "kandidaat@demo.example",
    profile: { ...profile, place: { placeId: "utrecht", postcode: null } },
    wishes: {
      ...wishes,
      payWish: 100 * pay[0],
      hoursMin: 24,
      hoursMax: 36,
      maxDistanceKm: 45,
      contractForms: ["vast", "interim"],
      roleIds: family ? rolesInFamily(family).map(({ id }) => id) : [roleId],
    },
  };
}

async function postVacatures(
  random: Random,
  count: number,
  employers: Employer[],
  bureau: Bureau,
): Promise<ToldVacature[]> {
  const told: ToldVacature[] = [];
  const progress = startProgress("vacatures posted", count);
  for (let i = 0; i < count; i++) {
    progress.at(i);
    daysAgo(Math.max(1, Math.round(36 - (i / count) * 35)));
    const story = ROLE_STORIES[i % ROLE_STORIES.length] ?? random.pick(ROLE_STORIES);
    const fitting = employers.filter((employer) => story.sectors.includes(employer.sector));
    const employer = i % 12 === 0 && employers[0] ? employers[0] : random.pick(fitting);
    const actor = {
      kind: "employer" as const,
      accountId: employer.memberIds[0] ?? "",
      organisationId: employer.id,
    };
    const { id, slug } = await draftVacature(actor, inventVacature(random, story, employer));
    const stays = i >= count - 2 ? "draft" : i >= count - 5 ? "submitted" : "published";
    if (stays === "draft") continue;
    await submitVacature(actor, { id });
    if (stays === "submitted") continue;
    await publishVacature(random.pick(bureau.consultants), { id });
    if (i % 21 === 20)
      await closeVacature(actor, { id, outcome: random.pick(["filled", "closed"]) });
    else told.push({ id, slug, story, employer });
  }
  return told;
}
