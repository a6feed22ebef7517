import { sendRaw } from "../../support/attack/raw-request.ts";
import { dice } from "../../support/dice.ts";
import { type Attack, callerHeader, MAX_STALL_MS } from "./attack.ts";

const MB = 1024 * 1024;
const HEAD =
  "Host: localhost\r\nOrigin: http://localhost\r\nAccept: text/html\r\nConnection: close\r\n";
const FORM = "application/x-www-form-urlencoded";
const MULTIPART = "multipart/form-data; boundary=b";
const PARALLEL = 6;

type Body = { what: string; type: string; parts: Buffer[] };
type Make = () => Body;

const whole = (what: string, type: string, text: string): Body => ({
  what,
  type,
  parts: [Buffer.from(text)],
});
const repeated = (
  what: string,
  type: string,
  start: string,
  piece: string,
  bytes: number,
): Body => {
  const block = Buffer.from(piece.repeat(Math.ceil(64_000 / piece.length)));
  const blocks = Array.from({ length: Math.ceil(bytes / block.length) }, () => block);
  return { what, type, parts: [Buffer.from(start), ...blocks] };
};
const part = (name: string) => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n`;

/** Every kind of body that made the site stall or grow, and its cousins. */
const KINDS: Make[] = [
  () => whole("rows in rows, 164 kB", FORM, `a${"[999]".repeat(33_000)}=1`),
  () => whole("rows in rows, 1 MB", FORM, `a${"[9]".repeat(350_000)}=1`),
  () =>
    whole(
      "many huge rows",
      FORM,
      Array.from({ length: 400 }, (_, i) => `a${i}[999999999]=1`).join("&"),
    ),
  () =>
    whole(
      "500 lists of 50 lists",
      FORM,
      Array.from({ length: 500 }, (_, i) => `a${i}[50][50]=1`).join("&"),
    ),
  () => whole("steps in steps", FORM, `a${".a".repeat(120_000)}=1`),
  () => whole("one name 5,000 times", FORM, "name=x&".repeat(5_000)),
  () => whole("a value of 256 kB", FORM, `email=${"x".repeat(256 * 1024 - 10)}`),
  () => whole("a value of 500 kB", FORM, `email=${"x".repeat(500_000)}`),
  () => whole("percent signs, 250 kB", FORM, `email=${"%41".repeat(85_000)}`),
  () => whole("quotes, 250 kB", FORM, `email=${"<\"&'".repeat(62_000)}`),
  () =>
    whole(
      "500 fields of 500 bytes",
      FORM,
      Array.from({ length: 500 }, (_, i) => `f${i}=${"<".repeat(500)}`).join("&"),
    ),
  () => whole("ampersands, 1 MB", FORM, "&".repeat(MB)),
  () => repeated("fields, 40 MB", FORM, "", "abcdef=ghijkl&", 40 * MB),
  () => repeated("one value, 40 MB", FORM, "email=", "x", 40 * MB),
  () => repeated("one part, 40 MB", MULTIPART, part("email"), "x", 40 * MB),
  () => repeated("parts, 20 MB", MULTIPART, "", `${part("a")}x\r\n`, 20 * MB),
  () => repeated("parts without a name, 10 MB", MULTIPART, "", "--b\r\nX: y\r\n\r\n\r\n", 10 * MB),
  () =>
    repeated("the head of a part, 10 MB", MULTIPART, "--b\r\nContent-Disposition: ", "x", 10 * MB),
  () => repeated("before the first part, 40 MB", MULTIPART, "", "\r\n--c", 40 * MB),
  () =>
    repeated(
      "a file, 90 MB",
      MULTIPART,
      '--b\r\nContent-Disposition: form-data; name="cv"; filename="a.pdf"\r\n\r\n',
      "%PDF",
      90 * MB,
    ),
  () =>
    repeated(
      "files, 5 MB",
      MULTIPART,
      "",
      '--b\r\nContent-Disposition: form-data; name="cv"; filename="a.pdf"\r\n\r\nx\r\n',
      5 * MB,
    ),
  () =>
    whole(
      "a boundary of 60 kB",
      `multipart/form-data; boundary=${"b".repeat(8_000)}`,
      `--${"b".repeat(8_000)}--`,
    ),
  () => whole("deep JSON", "application/json", "[".repeat(250_000)),
  () => whole("an intent of 200 kB", FORM, `__intent__=${"[".repeat(200_000)}`),
];

/** Bodies without bounds, six at a time: what they cost others, and how far memory goes. */
export async function sendHostileBodies(
  { server, stalls, tell }: Attack,
  count: number,
): Promise<void> {
  const paths = await pathsThatTakeForms(server.url);
  const { pick, below } = dice(9);
  for (const make of KINDS) {
    const body = make();
    stalls.next(body.what);
    await send(server.url, "/inloggen", body, below(1e6));
  }
  const { cpuMs, what } = stalls.longest();
  tell(
    cpuMs <= MAX_STALL_MS,
    `${KINDS.length} bodies one by one: at most ${cpuMs.toFixed(0)} ms (${what})`,
  );
  stalls.next(`${PARALLEL} at once`);
  const statuses = new Map<number, number>();
  let left = count;
  await Promise.all(
    Array.from({ length: PARALLEL }, async () => {
      while (left-- > 0) {
        const status = await send(server.url, pick(paths), pick(KINDS)(), below(1e6));
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      }
    }),
  );
  const faults = [...statuses].filter(([status]) => status >= 500 || status === -1);
  tell(
    faults.length === 0,
    `${count} hostile bodies: ${[...statuses].map(([s, n]) => `${n} × ${s}`).join(", ")}`,
  );
}

async function send(url: string, path: string, body: Body, caller: number): Promise<number> {
  const length = body.parts.reduce((sum, { length }) => sum + length, 0);
  const head = `POST ${path} HTTP/1.1\r\n${HEAD}${callerHeader(caller)}\r\nContent-Type: ${body.type}\r\nContent-Length: ${length}\r\n\r\n`;
  const { status } = await sendRaw(url, [head, ...body.parts]);
  return status;
}

async function pathsThatTakeForms(url: string): Promise<string[]> {
  const html = await (await fetch(`${url}/vacatures`)).text();
  const vacature = /href="(\/vacatures\/[a-z0-9-]+)"/.exec(html)?.[1] ?? "";
  return [
    "/inloggen",
    "/account-maken",
    "/account-maken?voor=werkgever",
    "/wachtwoord-vergeten",
    "/zoekopdrachten",
    "/wachtwoord/onbekend",
    "/claimen/onbekend",
    `${vacature}/solliciteren`,
    `${vacature}/solliciteren`,
    `${vacature}/bewaren`,
    "/werkwijze",
  ];
}
