/** Small rows for tests, told through the verbs where one exists. */

import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import type { z } from "zod";
import { recordPermission } from "#app/features/applications/permission/record-permission.server.ts";
import { submitApplication } from "#app/features/applications/submit-application.server.ts";
import type { bringInCandidate } from "#app/features/candidates/brought-in/bring-in-candidate.server.ts";
import {
  type ProfileInput,
  profileSchema,
  type WishesInput,
  wishesSchema,
} from "#app/features/candidates/schema.ts";
import { type ArticleInput, articleSchema } from "#app/features/content/schema.ts";
import type { sendEnquiry } from "#app/features/enquiries/send-enquiry.server.ts";
import {
  type ClientContactInput,
  clientContactSchema,
} from "#app/features/organisations/contacts/schema.ts";
import { type OrganisationInput, organisationSchema } from "#app/features/organisations/schema.ts";
import { type PayEntryInput, payEntrySchema } from "#app/features/pay/schema.ts";
import { draftVacature } from "#app/features/vacatures/draft-vacature.server.ts";
import { publishVacature } from "#app/features/vacatures/publish-vacature.server.ts";
import { type VacatureInput, vacatureSchema } from "#app/features/vacatures/schema.ts";
import { type Actor, ANONYMOUS, system } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { keepFile, receiveFile } from "#app/platform/files.server.ts";
import { hashPassword } from "#app/platform/password.server.ts";
import type { Audience } from "#prisma/client/enums.ts";

const SEED = system("test");

/** The password of every account a test makes. */
export const PASSWORD = "een-lang-wachtwoord";

/** A verified account of an audience, with a password. */
export async function anAccount(audience: Audience, name = "Robin de Test") {
  const password = await hashPassword(PASSWORD);
  const id = randomUUID();
  return db().account.create({
    data: {
      id,
      name,
      email: `${id}@voorbeeld.example`,
      audience,
      emailVerified: true,
      credentials: { create: { accountId: id, providerId: "credential", password } },
    },
    select: { id: true, name: true, email: true },
  });
}

/** A consultant, as an actor. */
export async function aConsultant(): Promise<Actor & { kind: "consultant"; email: string }> {
  const { id, email } = await anAccount("consultant", "Noor Bakker");
  return { kind: "consultant", accountId: id, email };
}

/** An employer with one member, as an actor. */
export async function anEmployer(): Promise<Actor & { kind: "employer"; email: string }> {
  const { id, email } = await anAccount("employer", "Sam Vermeer");
  const organisation = await db().organisation.create({
    data: {
      name: "Van Vliet Advies",
      slug: randomUUID(),
      sector: "dienstverlening",
      members: { create: { accountId: id } },
    },
    select: { id: true },
  });
  return { kind: "employer", accountId: id, organisationId: organisation.id, email };
}

/** A findable candidate with an account, as an actor. */
export async function aCandidate(): Promise<
  Actor & { kind: "candidate"; candidateId: string; email: string }
> {
  const { id, email, name } = await anAccount("candidate", "Jip Jansen");
  const candidate = await db().candidate.create({
    data: {
      accountId: id,
      name,
      email,
      findable: true,
      placeId: "utrecht",
      contractForms: ["vast"],
      hoursMin: 24,
      hoursMax: 36,
      skills: { create: [{ skillId: "excel", level: 3 }] },
      languages: { create: [{ language: "nl", cefr: "C2" }] },
    },
    select: { id: true },
  });
  return { kind: "candidate", accountId: id, candidateId: candidate.id, email };
}

/** What an employer fills in, valid; parts may be replaced. */
export function vacatureInput(parts: Record<string, unknown> = {}): VacatureInput {
  const input = vacatureSchema.parse({
    title: "Backofficemedewerker verzekeringen",
    roleId: "backofficemedewerker",
    summary: "Je verwerkt mutaties, beantwoordt mail en houdt de dossiers van relaties op orde.",
    tasks: "Mutaties verwerken\nMail beantwoorden",
    sector: "financieel",
    salaryMin: "2.900",
    salaryMax: "3.400",
    salaryHours: 36,
    hoursMin: 28,
    hoursMax: 36,
    contractForms: ["vast"],
    place: "Utrecht",
    hybridDays: 2,
    skills: [{ name: "Excel", level: 2, must: "ja" }],
    ...parts,
  });
  return { ...input, seen: undefined };
}

/** A post as its editor would send it. */
export function articleInput({
  slug,
  ...parts
}: Partial<z.input<typeof articleSchema>> & { slug?: string } = {}): ArticleInput & {
  slug?: string;
} {
  const { seen: _, ...input } = articleSchema.parse({
    title: "Een dag op kantoor",
    description: "Van de eerste koffie tot de laatste mail.",
    body: "Om half negen gaat de deur open.\n\n## De ochtend\n\nEerst de post.",
    category: "assistants",
    author: "Bea Beheer",
    ...parts,
  });
  return { ...input, ...(slug && { slug }) };
}

/** What a person fills in as profile and as wishes, valid, without a page that it was made from. */
export function profileInput(parts: z.input<typeof profileSchema>): ProfileInput {
  return { ...profileSchema.parse(parts), seen: undefined };
}
export function wishesInput(parts: z.input<typeof wishesSchema> = {}): WishesInput {
  return { ...wishesSchema.parse(parts), seen: undefined };
}

/** What a consultant writes down of somebody without a mail address; parts may be replaced. */
export function broughtInInput(parts: Partial<Parameters<typeof bringInCandidate>[1]> = {}) {
  return {
    name: "Pim Proef",
    headline: "",
    ground: "spokenConsent" as const,
    source: "phone" as const,
    sourceNote: "",
    cv: null,
    caller: "test",
    ...parts,
  };
}

/** How somebody came here whom the bureau wrote down, as a row, with these words about the source. */
export function aBroughtInRow(sourceNote: string) {
  const [ground, source] = ["legitimateInterest", "network"] as const;
  return { ground, source, sourceNote, enteredAt: new Date(), tellBy: new Date() };
}

/** What somebody from outside asks, valid; parts may be replaced. */
export function enquiryInput(parts: Partial<Parameters<typeof sendEnquiry>[1]> = {}) {
  return {
    subject: "general" as const,
    name: "Bo Buiten",
    email: `${randomUUID()}@voorbeeld.example`,
    text: `Wanneer bent u open? ${randomUUID()}`,
    file: null,
    ...parts,
  };
}

/** What a consultant writes down of somebody at a client, valid; parts may be replaced. */
export function contactInput(
  parts: Partial<z.input<typeof clientContactSchema>> = {},
): ClientContactInput {
  const input = clientContactSchema.parse({
    name: "Els Bakker",
    jobTitle: "Hoofd personeelszaken",
    email: `${randomUUID()}@klant.example`,
    phone: "030 123 45 67",
    ...parts,
  });
  return { ...input, seen: undefined };
}

/** The facts of a client as its form gives them, valid; parts may be replaced. */
export function organisationInput(
  parts: Partial<z.input<typeof organisationSchema>> = {},
): OrganisationInput {
  const input = organisationSchema.parse({
    name: "Kompasroos",
    sector: "dienstverlening",
    ...parts,
  });
  return { ...input, seen: undefined };
}

/** What an admin enters of what a source says that a role pays, valid; parts may be replaced. */
export function payInput(parts: Record<string, unknown> = {}): PayEntryInput {
  const input = payEntrySchema.parse({
    roleId: "planner",
    amountMin: "2.800",
    amountMax: "3.300",
    period: "month",
    weeklyHours: 36,
    experience: "skilled",
    source: "Verzonnen voor de test",
    measuredOn: new Date("2026-07-01"),
    ...parts,
  });
  return { ...input, seen: undefined };
}

/** A vacature of an employer's, still a draft. */
export function aDraft(employer: Actor, parts: Record<string, unknown> = {}) {
  return draftVacature(employer, vacatureInput(parts));
}

/** A vacature that is online. */
export async function aPublishedVacature(employer: Actor, parts: Record<string, unknown> = {}) {
  const vacature = await aDraft(employer, parts);
  await publishVacature(SEED, { id: vacature.id });
  return vacature;
}

/** A file that came in with a form, with bytes on disk and no row yet. */
export async function aReceivedFile(name: string, content: string) {
  const received = await receiveFile(Readable.from([content]), name);
  return keepFile(received, "text/plain; charset=utf-8");
}

/** A file of a candidate's, with bytes on disk. */
export async function aStoredFile(candidateId: string, name: string, content: string) {
  const kept = await aReceivedFile(name, content);
  await db().storedFile.create({ data: { ...kept, candidateId }, select: { id: true } });
  return kept;
}

/** Somebody whom the bureau found says yes on the telephone to being proposed. */
export function saysYes(consultant: Actor, { applicationId: id }: { applicationId: string }) {
  return recordPermission(consultant, { id, answer: "yes", note: "" });
}

/** Somebody without an account who applied on a vacature. */
export async function anApplicantOn(slug: string, email = `${randomUUID()}@voorbeeld.example`) {
  const { applicationId } = await submitApplication(ANONYMOUS, {
    slug,
    submissionKey: randomUUID(),
    name: "Kim Proef",
    email,
    motivation: "",
    consent: "ja",
    cv: {
      storageKey: randomUUID(),
      originalName: "cv.pdf",
      contentType: "application/pdf",
      byteSize: 1,
      sha256: "0",
    },
  });
  const { candidateId } = await db().application.findUniqueOrThrow({
    where: { id: applicationId },
  });
  return { applicationId, candidateId, email };
}
