import { z } from "zod";
import { answerRequest } from "#app/features/accounts/answer-request.server.ts";
import { ANSWER_REQUEST } from "#app/features/accounts/ask-by-address.server.ts";
import { system } from "#app/platform/actor.ts";
import { defineJob } from "#app/platform/queue.server.ts";

export const answerAccountRequest = defineJob({
  name: ANSWER_REQUEST,
  payload: z.object({ id: z.string() }),
  handle: ({ id }) => answerRequest(system("answer-request"), { id }),
});
