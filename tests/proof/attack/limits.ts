import { sendRaw } from "../../support/attack/raw-request.ts";
import { type Attack, callerHeader } from "./attack.ts";

/** More than an office signs in with in a minute. */
const AT_ONCE = 80;
const HEAD = "Host: localhost\r\nOrigin: http://localhost\r\nAccept: text/html\r\n";
const FORM = "Content-Type: application/x-www-form-urlencoded\r\n";
/** Sends the head of a post that promises 40 MB and never sends them. */
const promise = (path: string, caller: string) =>
  `POST ${path} HTTP/1.1\r\n${HEAD}${caller}\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 40000000\r\n\r\n`;

/** Whoever asked too often is told so, and when to come back, before a byte of the body is there. */
export async function limitCallers({ server, tell }: Attack): Promise<void> {
  const caller = callerHeader(0xff_ff_01);
  const form = `${await aVacature(server.url)}/solliciteren`;
  const empty = `POST ${form} HTTP/1.1\r\n${HEAD}${caller}\r\n${FORM}Content-Length: 0\r\n\r\n`;
  let last = await sendRaw(server.url, [empty]);
  for (let i = 0; i < 120 && last.status !== 429; i++) last = await sendRaw(server.url, [empty]);
  const early = await sendRaw(server.url, [promise(form, caller)]);
  tell(
    early.status === 429 && early.seconds < 5 && /^retry-after: \d+/im.test(early.headers),
    `an upload of a limited caller: ${early.status} after ${early.seconds.toFixed(1)} s, without its body; ${/retry-after: \d+/i.exec(early.headers)?.[0]}`,
  );
  tell(/Wacht \d+ minu/.test(early.body), "and it says so on a page");
  for (const path of [
    "/inloggen",
    "/account-maken",
    "/wachtwoord-vergeten",
    "/inloggen/link",
    "/zoekopdrachten",
  ]) {
    const other = callerHeader(0xff_ff_02 + path.length);
    const ask = () => sendRaw(server.url, [typed(path, other)]);
    let answer = await ask();
    // Wrong passwords one after the other only get slower; so many at once are too many.
    if (path === "/inloggen") {
      const burst = await Promise.all(Array.from({ length: AT_ONCE }, ask));
      answer = burst.find(({ status }) => status === 429) ?? answer;
    }
    for (let i = 0; i < 120 && answer.status !== 429; i++) answer = await ask();
    const hasWait = /^retry-after: \d+/im.test(answer.headers);
    tell(
      answer.status === 429 && hasWait,
      `${path}: ${answer.status}, ${hasWait ? "with" : "without"} Retry-After`,
    );
    tell(answer.body.includes("sjaan@voorbeeld.example"), `${path}: what was typed comes back`);
  }
}

/** A sender that says nothing more is answered and let go; others are served meanwhile. */
export async function waitSlowly({ server, tell }: Attack): Promise<void> {
  const cases: [string, string, number][] = [
    [
      "half a form",
      `POST /inloggen HTTP/1.1\r\n${HEAD}${callerHeader(1)}\r\n${FORM}Content-Length: 900\r\n\r\nemail=a`,
      408,
    ],
    [
      "half a chunk",
      `POST /inloggen HTTP/1.1\r\n${HEAD}${callerHeader(2)}\r\n${FORM}Transfer-Encoding: chunked\r\n\r\n5\r\nemail`,
      408,
    ],
    ["half a head", "GET /vacatures HTTP/1.1\r\nHost: local", 408],
  ];
  const answers = await Promise.all(cases.map(([, request]) => sendRaw(server.url, [request])));
  for (const [i, [what, , status]] of cases.entries()) {
    const answer = answers[i];
    tell(
      answer?.status === status && answer.seconds < 50,
      `${what}: ${answer?.status} after ${answer?.seconds.toFixed(0)} s`,
    );
  }
}

function typed(path: string, caller: string): string {
  const body =
    "email=sjaan%40voorbeeld.example&query=&frequency=daily&audience=candidate&name=Sjaan&password=een-verkeerd-woord";
  return `POST ${path} HTTP/1.1\r\n${HEAD}${caller}\r\n${FORM}Content-Length: ${body.length}\r\n\r\n${body}`;
}

async function aVacature(url: string): Promise<string> {
  const html = await (await fetch(`${url}/vacatures`)).text();
  return /href="(\/vacatures\/[a-z0-9-]+)"/.exec(html)?.[1] ?? "";
}
