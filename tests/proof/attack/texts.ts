import { signedIn, visit } from "../../support/http-visitor.ts";
import type { Attack } from "./attack.ts";

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

/** Hostile texts in addresses, fields and file names: each is answered, and holds nobody up. */
export async function sendHostileTexts({ server, stalls, tell }: Attack): Promise<void> {
  const anyone = visit(server.url);
  const candidate = await signedIn(server.url, "kandidaat@demo.example");
  const employer = await signedIn(server.url, "werkgever@demo.example");
  let sent = 0;
  let faults = 0;
  const send = async (what: string, work: () => Promise<Response>) => {
    stalls.next(what);
    const answer = await work();
    await answer.text();
    sent++;
    if (answer.status < 500) return;
    faults++;
    tell(false, `${what}: ${answer.status}`);
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
  tell(faults === 0, `${sent} hostile texts: ${faults} faults`);
}
