import { makeEmbeddedEngine } from "./embedded-engine.ts";
import { describeEngineContract } from "./engine-contract.ts";

describeEngineContract("embedded", async (settings, dictionary) =>
  makeEmbeddedEngine(settings, dictionary),
);
