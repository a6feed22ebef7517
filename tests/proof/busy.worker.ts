/** A worker that misbehaves as it is asked to. */
import { answerOnce } from "#app/platform/processes/bounded-work.ts";

answerOnce(async (how: "answer" | "spin" | "buffers" | "heap" | "throw") => {
  const held: unknown[] = [];
  switch (how) {
    case "answer":
      return "answer";
    case "throw":
      throw new Error("asked to");
    case "spin":
      for (;;) held.length = 0;
    case "buffers":
      for (;;) held.push(Buffer.alloc(1024 * 1024, 1));
    case "heap":
      for (;;) held.push(Array.from({ length: 1000 }, (_, i) => ({ i })));
  }
});
