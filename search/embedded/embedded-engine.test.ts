import { describeEngineContract } from "../engine-contract.ts";
import { makeEmbeddedEngine } from "./embedded-engine.ts";

describeEngineContract("embedded", async (settings, dictionary) =>
  makeEmbeddedEngine(settings, dictionary),
);
