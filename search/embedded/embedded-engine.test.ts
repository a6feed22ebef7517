import { describeEngineContract } from "#tests/search-contract/engine-contract.ts";
import { makeEmbeddedEngine } from "./embedded-engine.ts";

describeEngineContract("embedded", async (settings, dictionary) =>
  makeEmbeddedEngine(settings, dictionary),
);
