import { z } from "zod";
import { findBureau } from "#app/features/settings/bureau.server.ts";
import { deliverMail, SEND_MAIL } from "#app/platform/mail/mail.server.ts";
import { defineJob } from "#app/platform/queue.server.ts";

export const sendMail = defineJob({
  name: SEND_MAIL,
  payload: z.object({ mailId: z.string() }),
  handle: async ({ mailId }) => deliverMail(mailId, await findBureau()),
});
