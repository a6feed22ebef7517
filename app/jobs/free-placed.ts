import { z } from "zod";
import { freePlacedPeople } from "#app/features/candidates/free-placed-people.server.ts";
import { system } from "#app/platform/actor.ts";
import { defineJob } from "#app/platform/queue.server.ts";

export const freePlacedJob = defineJob({
  name: "free-placed",
  payload: z.object({}),
  handle: async () => {
    await freePlacedPeople(system("clock"));
  },
});
