import type { Prisma } from "#prisma/client/client.ts";
import type { ClientContactInput } from "./schema.ts";

/** What is kept of somebody at a client. */
export const CONTACT_SELECT = {
  name: true,
  jobTitle: true,
  email: true,
  phone: true,
  note: true,
} satisfies Prisma.ClientContactSelect;

/** The columns from what was filled in. */
export function contactColumns({ name, jobTitle, email, phone, note }: ClientContactInput) {
  return { name, jobTitle, email: email ?? "", phone: phone ?? "", note };
}
