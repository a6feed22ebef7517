import { signedIn, visit } from "../../support/http-visitor.ts";
import { type Attack, MAX_STALL_MS, measured } from "./attack.ts";

/** What makes a careless pattern go back and forth. */
const SHAPES = [
  "(",
  " ",
  "\t",
  "a",
  "((a",
  "a(",
  "@",
  "a@",
  "a.",
  "-",
  "(a)",
  "1",
  "1 ",
  '"',
  "&",
  "a & ",
  "<",
  "e\u0301",
  "ij",
  "'a",
  "\r\n",
  "€ ",
];

/** Hostile texts in addresses, fields and file names: no request may use more CPU than a plain one may. */
export async function sendHostileTexts(attack: Attack): Promise<void> {
  const { server, tell } = attack;
  const anyone = visit(server.url);
  const candidate = await signedIn(server.url, "kandidaat@demo.example");
  const employer = await signedIn(server.url, "werkgever@demo.example");
  let sent = 0;
  let worst = { cpuMs: 0, what: "" };
  const send = async (what: string, work: () => Promise<Response>) => {
    const { result, cpuMs } = await measured(attack, async () => {
      const answer = await work();
      await answer.text();
      return answer;
    });
    sent++;
    if (cpuMs > worst.cpuMs) worst = { cpuMs, what };
    if (result.status >= 500) tell(false, `${what}: ${result.status}`);
  };
  for (const shape of SHAPES) {
    const long = shape.repeat(100_000 / shape.length);
    const inAddress = encodeURIComponent(shape).repeat(5_000 / encodeURIComponent(shape).length);
    for (const word of ["q", "plaats", "vaardigheid", "salaris", "start"]) {
      await send(`${word}=${shape}`, () => anyone.get(`/vacatures?${word}=${inAddress}`));
    }
    await send(`zoek=${shape}`, () => anyone.get(`/zoekopdrachten?zoek=q%3D${inAddress}`));
    await send(`begin=${shape}`, () =>
      anyone.get(`/vacatures/suggesties?begin=${inAddress}&plaats`),
    );
    await send(`email ${shape}`, () =>
      anyone.post("/zoekopdrachten", { email: long, query: `plaats=${long}` }),
    );
    await send(`profile ${shape}`, () =>
      candidate.post("/mijn/profiel", {
        name: long,
        phone: long,
        place: long,
        headline: long,
        "experiences[0].title": long,
      }),
    );
    await send(`wishes ${shape}`, () =>
      candidate.post("/mijn/wensen", { payWish: long, place: long, availableFrom: long }),
    );
    await send(`vacature ${shape}`, () =>
      employer.post("/werkgever/vacatures/nieuw", {
        title: long,
        tasks: long,
        offer: long,
        place: long,
        salaryMin: long,
      }),
    );
    const form = new FormData();
    form.set("name", long);
    form.set("cv", new File(["%PDF-1.4"], shape.repeat(15_000 / shape.length)));
    await send(`file name ${shape}`, () => candidate.post("/mijn/profiel/cv", form));
  }
  tell(
    worst.cpuMs <= MAX_STALL_MS,
    `${sent} hostile texts: at most ${worst.cpuMs.toFixed(0)} ms of CPU (${worst.what.slice(0, 40)})`,
  );
}
