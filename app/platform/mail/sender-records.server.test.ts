import { createSocket } from "node:dgram";
import { expect, onTestFinished, test } from "vitest";
import { findSenderRecords } from "./sender-records.server.ts";

test("what the domain tells is seen, and what it does not tell", async () => {
  const server = await aNameServer({
    "bureau.test": "v=spf1 include:_spf.post.test -all",
    "resend._domainkey.bureau.test": "p=MIGfMA0GCSq",
    "_dmarc.los.test": "v=DMARC1; p=none",
    "los.test": "google-site-verification=abc",
  });
  expect(await findSenderRecords("bureau.test", "resend", [server])).toEqual({
    spf: "there",
    dkim: "there",
    dmarc: "missing",
  });
  expect(await findSenderRecords("los.test", "smtp", [server])).toEqual({
    spf: "missing",
    dkim: "unknown",
    dmarc: "there",
  });
});

test("a name server that does not answer is no record that is missing", async () => {
  const silent = createSocket("udp4");
  onTestFinished(() => void silent.close());
  await new Promise<void>((bound) => silent.bind(0, "127.0.0.1", bound));
  const found = await findSenderRecords("bureau.test", "resend", [
    `127.0.0.1:${silent.address().port}`,
  ]);
  expect(found).toEqual({ spf: "unknown", dkim: "unknown", dmarc: "unknown" });
});

/** A name server that knows these TXT records and no other name (RFC 1035, 4.1); its address. */
async function aNameServer(records: Record<string, string>): Promise<string> {
  const server = createSocket("udp4");
  onTestFinished(() => void server.close());
  server.on("message", (query, { address, port }) => {
    const labels: string[] = [];
    let at = 12;
    for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
      labels.push(query.toString("latin1", at + 1, at + 1 + length));
      at += 1 + length;
    }
    const question = query.subarray(12, at + 5);
    const text = records[labels.join(".").toLowerCase()];
    const head = Buffer.alloc(12);
    query.copy(head, 0, 0, 2);
    head.writeUInt16BE(text ? 0x8180 : 0x8183, 2);
    head.writeUInt16BE(1, 4);
    head.writeUInt16BE(text ? 1 : 0, 6);
    const data = Buffer.from(text ?? "");
    const answer = Buffer.from([
      0xc0,
      12,
      0,
      16,
      0,
      1,
      0,
      0,
      0,
      60,
      0,
      data.length + 1,
      data.length,
    ]);
    server.send(Buffer.concat([head, question, ...(text ? [answer, data] : [])]), port, address);
  });
  await new Promise<void>((bound) => server.bind(0, "127.0.0.1", bound));
  return `127.0.0.1:${server.address().port}`;
}
