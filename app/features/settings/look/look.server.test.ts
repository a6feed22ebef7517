import { Readable } from "node:stream";
import { Resvg } from "@resvg/resvg-js";
import { expect, test } from "vitest";
import { findBureau } from "#app/features/settings/bureau.server.ts";
import { listSettingVersions } from "#app/features/settings/keep-setting.server.ts";
import { saveBureau } from "#app/features/settings/save-bureau.server.ts";
import { bureauFormSchema, lookFormSchema } from "#app/features/settings/schema.ts";
import { hasFile, keepFile, receiveFile } from "#app/platform/files.server.ts";
import { anAccount } from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { expectRefusal } from "#tests/support/traces.ts";
import { findLook } from "./look.server.ts";
import { findLookForm, saveLook } from "./save-look.server.ts";

withTestDatabase();

const SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 50"><rect width="200" height="50" fill="#245a86"/></svg>`;
const wide = new Resvg(SVG, { fitTo: { mode: "width", value: 2_000 } }).render().asPng();

async function anAdmin() {
  return { kind: "admin" as const, accountId: (await anAccount("admin")).id };
}

async function sent(bytes: Buffer | string) {
  const received = await receiveFile(Readable.from([Buffer.from(bytes)]), "logo");
  return keepFile(received, "application/octet-stream");
}

const plain = { colour: "", logo: "keep" } as const;

test("a logo is drawn anew as a PNG that fits, whatever it came as, and the file is not kept", async () => {
  const admin = await anAdmin();
  for (const bytes of [SVG, wide]) {
    const file = await sent(bytes);
    await saveLook(admin, { ...plain, file });
    const { logo } = await findLook();
    const png = Buffer.from(logo?.png ?? "", "base64");
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([384, 96]);
    expect(await hasFile(file.storageKey)).toBe(false);
  }
  await saveLook(admin, { ...plain, colour: "#245a86" });
  expect((await findLook()).logo).not.toBeNull();
  await saveLook(admin, { ...plain, logo: "remove" });
  expect(await findLook()).toEqual({ colour: "", logo: null });
});

test("a file that is no logo is refused and not kept", async () => {
  const file = await sent("Geachte heer, mevrouw");
  await expectRefusal(async () => saveLook(await anAdmin(), { ...plain, file }), "geen PNG");
  expect(await hasFile(file.storageKey)).toBe(false);
});

test("who saved what is kept, and a colleague who saved meanwhile is not overwritten", async () => {
  const admin = await anAdmin();
  const { seen } = await findLookForm(admin);
  await saveLook(admin, { ...plain, colour: "#112233" });
  await expectRefusal(() => saveLook(admin, { ...plain, seen }), "intussen");
  const bureau = bureauFormSchema.parse({
    name: "Bureau Noord",
    email: "post@noord.example",
    phone: "050 000 00 00",
    address: "Noordkade 1, 9711 AA Groningen",
    kvk: "12.34 56 78",
  });
  await saveBureau(admin, { ...bureau, seen: undefined });
  expect(await findBureau()).toMatchObject({ name: "Bureau Noord", kvk: "12345678" });
  const [newest] = await listSettingVersions(admin, "bureau");
  expect(newest?.by).toBeTruthy();
  expect(newest?.value).toMatchObject({ address: "Noordkade 1, 9711 AA Groningen" });
});

test.each([
  ["1234567", "acht cijfers"],
  ["12345678901", "acht cijfers"],
])("%s is no KvK number", (kvk, message) => {
  const { error } = bureauFormSchema.safeParse({ kvk });
  expect(JSON.stringify(error?.issues)).toContain(message);
});

test.each(["rood", "#12", "#1234567", "red;}body{}", "url(x)"])("%s is no colour", (colour) => {
  expect(lookFormSchema.safeParse({ colour }).success).toBe(false);
});
