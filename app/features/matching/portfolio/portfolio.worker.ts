/** Solves one portfolio beside the web thread. */
import { parentPort, workerData } from "node:worker_threads";
import { solveAssignment } from "./solve-assignment.ts";

parentPort?.postMessage(await solveAssignment(workerData));
