import { inviteAccount } from "#app/features/accounts/invite-account.server.ts";
import { renewInvitation } from "#app/features/accounts/renew-invitation.server.ts";
import { setPassword } from "#app/features/accounts/set-password.server.ts";
import { inviteCandidate } from "#app/features/candidates/invite-candidate.server.ts";
import { type Actor, system } from "#app/platform/actor.ts";

type ConsultantActor = Extract<Actor, { kind: "consultant" }>;
export type Bureau = { consultants: ConsultantActor[]; adminId: string };
export type DemoAccount = { audience: string; email: string; password: string };

const SEED = system("seed");

const COLLEAGUES = [
  {
    name: "Noor Haverkort",
    email: "consultant@demo.example",
    jobTitle: "Consultant secretarieel en directie",
    phone: "085 000 00 01",
  },
  {
    name: "Ravi Lindeboom",
    email: "ravi@bureau.example",
    jobTitle: "Consultant administratie en financieel",
    phone: "085 000 00 02",
  },
  {
    name: "Wies Terpstra",
    email: "wies@bureau.example",
    jobTitle: "Consultant HR, juridisch en zorg",
    phone: "085 000 00 03",
  },
];

/** The bureau's invented people: three consultants and an admin. */
export async function hireBureau(): Promise<Bureau> {
  const consultants: ConsultantActor[] = [];
  for (const colleague of COLLEAGUES) {
    const { accountId } = await inviteAccount(SEED, { ...colleague, audience: "consultant" });
    consultants.push({ kind: "consultant", accountId });
  }
  const admin = {
    name: "Teun Molenkamp",
    email: "beheer@demo.example",
    audience: "admin" as const,
  };
  const { accountId: adminId } = await inviteAccount(SEED, admin);
  return { consultants, adminId };
}

/** Gives the four demo people their password, each by a link as it is mailed. */
export async function openAccounts(
  bureau: Bureau,
  memberId: string,
  candidateId: string,
  password: string,
): Promise<DemoAccount[]> {
  const renew = async (accountId = "") => (await renewInvitation(SEED, { accountId })).setupUrl;
  const { setupUrl } = await inviteCandidate(SEED, { candidateId });
  const links = [
    { audience: "kandidaat", email: "kandidaat@demo.example", url: setupUrl },
    { audience: "werkgever", email: "werkgever@demo.example", url: await renew(memberId) },
    {
      audience: "consultant",
      email: "consultant@demo.example",
      url: await renew(bureau.consultants[0]?.accountId),
    },
    { audience: "beheer", email: "beheer@demo.example", url: await renew(bureau.adminId) },
  ];
  for (const { url } of links) {
    await setPassword(SEED, { token: url.split("/").at(-1) ?? "", password });
  }
  return links.map(({ audience, email }) => ({ audience, email, password }));
}
