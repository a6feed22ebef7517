/** What people ask with an address, answered as the job does it, up to the link in their mail. */
import { answerRequest } from "#app/features/accounts/answer-request.server.ts";
import { requestAccount } from "#app/features/accounts/request-account.server.ts";
import { ANONYMOUS, system } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";

/** Answers every request that waits. */
export async function answerRequests(): Promise<void> {
  const waiting = await db().accountRequest.findMany({
    where: { answeredAt: null },
    orderBy: { createdAt: "asc" },
    select: { id: true },
  });
  for (const { id } of waiting) await answerRequest(system("answer-request"), { id });
}

/** The word of the link in the newest mail of a template to an address; empty when there is none. */
export async function linkWordOf(email: string, template: string): Promise<string> {
  const mail = await db().mailMessage.findFirst({
    where: { to: email, template },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { props: true },
  });
  return (
    /\/(?:bevestigen|wachtwoord|inloggen\/link)\/([\w-]+)/.exec(JSON.stringify(mail))?.[1] ?? ""
  );
}

/** The word of the link that opens the account which somebody asks for. */
export async function anOpening(input: Parameters<typeof requestAccount>[1]): Promise<string> {
  await requestAccount(ANONYMOUS, input);
  await answerRequests();
  return linkWordOf(input.email, "verify-address");
}
