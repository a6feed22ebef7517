import { system } from "#app/platform/actor.ts";
import { inviteAccount } from "./invite-account.server.ts";
import { LINK_VALID_FOR } from "./one-time-link.server.ts";

/** Makes the first admin of an empty installation; resolves with the set-up link for the terminal. */
export async function openFirstAccount(email: string): Promise<{ label: string; text: string }[]> {
  const { setupUrl } = await inviteAccount(system("start"), {
    name: "Beheer",
    email,
    audience: "admin",
  });
  return [
    {
      label: "set-up link",
      text: `${setupUrl}?naar=/beheer/begin  (valid ${LINK_VALID_FOR}, works once)`,
    },
  ];
}
