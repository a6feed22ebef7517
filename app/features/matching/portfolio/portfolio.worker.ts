/** Solves one portfolio in a process of its own: the solver's memory goes with it. */
import { answerOnce } from "#app/platform/processes/bounded-work.ts";
import { solveAssignment } from "./solve-assignment.ts";

answerOnce(solveAssignment);
