import type { Readable } from "node:stream";
import { expect, test } from "vitest";
import { readFormBody } from "./form-body.server.ts";

const FORM = "application/x-www-form-urlencoded";

function posted(body: BodyInit, type?: string): Request {
  const headers: HeadersInit = type ? { "content-type": type } : {};
  const init = { method: "POST", body, headers, duplex: "half" as const };
  return new Request("http://localhost/", init);
}

test("a form of 500 fields is taken, and of 501 not", async () => {
  const fields = (count: number) =>
    new URLSearchParams(Array.from({ length: count }, (_, i) => [`field${i}`, "één\u0000"]));
  const taken = await readFormBody(posted(fields(500)));
  expect(taken.tooLarge).toBe(false);
  expect([...taken.data]).toHaveLength(500);
  expect(taken.data.get("field499")).toBe("één");
  expect((await readFormBody(posted(fields(501)))).tooLarge).toBe(true);
});

test.each([
  ["url-encoded", (fields: [string, string][]) => new URLSearchParams(fields)],
  [
    "multipart",
    (fields: [string, string][]) => {
      const form = new FormData();
      for (const [name, value] of fields) form.append(name, value);
      return form;
    },
  ],
])(
  "a long text makes a %s form too large, and is kept with what stands behind it",
  async (_, bodyOf) => {
    const text = "x".repeat(300_000);
    const { data, tooLarge } = await readFormBody(
      posted(
        bodyOf([
          ["motivation", text],
          ["name", "Sjaan"],
        ]),
      ),
    );
    expect(tooLarge).toBe(true);
    expect(data.get("motivation")).toBe(text);
    expect(data.get("name")).toBe("Sjaan");
  },
);

test("a name with a thousand rows or steps costs nothing and is not kept", async () => {
  for (const name of [`a${"[999]".repeat(30_000)}`, "a[999]", "a.b.c.d"]) {
    const { data, tooLarge } = await readFormBody(
      posted(new URLSearchParams({ b: "1", [name]: "2" })),
    );
    expect([tooLarge, [...data.keys()]]).toEqual([true, ["b"]]);
  }
});

test.each(["", "a=1&", "--b\r\nContent-Disposition: form-data; name=a\r\n\r\n"])(
  "of a body without end behind %j less than a megabyte is read",
  async (start) => {
    let read = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        const chunk = Buffer.from(read === 0 ? start.padEnd(65_536, "x") : "x".repeat(65_536));
        read += chunk.length;
        controller.enqueue(chunk);
      },
    });
    const type = start.startsWith("--") ? "multipart/form-data; boundary=b" : FORM;
    expect((await readFormBody(posted(endless, type))).tooLarge).toBe(true);
    expect(read).toBeLessThan(1024 * 1024);
  },
);

test.each([
  ["JSON", '{"a":1}', "application/json", 415],
  ["text", "a=1", "text/plain", 415],
  ["a form without its boundary", "--b", "multipart/form-data", 415],
  ["an unknown type", "a=1", "niet eens een type", 415],
  ["a broken percent sign", "a=%zz", FORM, 400],
  [
    "a form that breaks off",
    "--b\r\nContent-Disposition: form-data",
    "multipart/form-data; boundary=b",
    400,
  ],
  ["a form with another boundary", "--c\r\n\r\n--c--", "multipart/form-data; boundary=b", 400],
] as const)("%s is answered with a sentence", async (_, body, type, status) => {
  await expect(readFormBody(posted(body, type))).rejects.toMatchObject({
    status,
    message: expect.stringContaining("verstuur het opnieuw"),
  });
});

test.each([1, 200_000])(
  "a file of %i bytes that breaks off is no fault either, wanted or not",
  async (bytes) => {
    const head = '--b\r\nContent-Disposition: form-data; name="cv"; filename="cv.pdf"\r\n\r\n';
    const cut = () => posted(head + "x".repeat(bytes), "multipart/form-data; boundary=b");
    const sink = {
      maxBytes: 64,
      onFile: (stream: Readable) => void stream.on("error", () => {}).resume(),
    };
    await expect(readFormBody(cut(), sink)).rejects.toMatchObject({ status: 400 });
    await expect(readFormBody(cut())).rejects.toMatchObject({ status: 400 });
  },
);

test("a sender that breaks off is no fault of ours", async () => {
  const broken = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.error(new Error("aborted")),
  });
  await expect(readFormBody(posted(broken, FORM))).rejects.toMatchObject({ status: 400 });
});

test("a field without a name, or in an unknown alphabet, is left out", async () => {
  const nameless = '--b\r\nContent-Disposition: form-data; name=""\r\n\r\nx\r\n--b--\r\n';
  const bodies = [
    posted(nameless, "multipart/form-data; boundary=b"),
    posted("a=é", `${FORM}; charset=bogus`),
    posted("a=é", `${FORM}; charset=utf-16`),
  ];
  for (const body of bodies) expect((await readFormBody(body)).tooLarge).toBe(false);
});

test("a post without a body is an empty form", async () => {
  const { data } = await readFormBody(new Request("http://localhost/", { method: "POST" }));
  expect([...data]).toEqual([]);
});
