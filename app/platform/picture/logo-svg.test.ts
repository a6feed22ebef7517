import { expect, test } from "vitest";
import { asSvg } from "./logo-svg.ts";

const asText = (svg: string) => asSvg(Buffer.from(svg));

test.each([
  ["another file", `<svg xmlns="http://www.w3.org/2000/svg"><image href="/etc/passwd"/></svg>`],
  [
    "a website",
    `<svg xmlns="http://www.w3.org/2000/svg"><image href="https://x.test/a.png"/></svg>`,
  ],
  [
    "an old-fashioned link",
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink"><image x:href="file:///etc/passwd"/></svg>`,
  ],
  [
    "a style",
    `<svg xmlns="http://www.w3.org/2000/svg"><style>@import "https://x.test";</style></svg>`,
  ],
  [
    "a fill",
    `<svg xmlns="http://www.w3.org/2000/svg"><rect fill="url( 'https://x.test#a')"/></svg>`,
  ],
  [
    "an entity",
    `<!DOCTYPE svg [<!ENTITY e SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg"><text>&e;</text></svg>`,
  ],
  [
    "a stylesheet",
    `<?xml-stylesheet href="https://x.test"?><svg xmlns="http://www.w3.org/2000/svg"/>`,
  ],
])("an SVG that reaches out by %s is refused", (_, svg) => {
  expect(asText(svg)).toEqual({ trouble: "reaches-out" });
});

test.each([
  [
    "its own parts",
    `<svg xmlns="http://www.w3.org/2000/svg"><defs><linearGradient id="a"/></defs><rect fill="url('#a')"/><rect fill="url( #a )"/><use href="#a"/></svg>`,
  ],
  [
    "a picture that stands in it",
    `<svg xmlns="http://www.w3.org/2000/svg"><image href="data:image/png;base64,iVBORw0KGgo="/></svg>`,
  ],
])("an SVG may use %s", (_, svg) => {
  expect(asText(svg)).toEqual({ svg });
});

test.each(["Geachte heer, mevrouw", "<html><body>logo</body></html>", "<svg", ""])(
  "%j is no drawing",
  (text) => {
    expect(asText(text)).toEqual({ trouble: "no-picture" });
  },
);

test("a picture of which the size tells that it fills a memory is refused unseen", () => {
  const head = Buffer.alloc(33);
  head.write("\u0089PNG\r\n\u001a\n", "latin1");
  head.writeUInt32BE(60_000, 16);
  head.writeUInt32BE(60_000, 20);
  expect(asSvg(head)).toEqual({ trouble: "too-large" });
  expect(asSvg(Buffer.alloc(2 * 1024 * 1024))).toEqual({ trouble: "too-large" });
});

test("a JPEG is framed in its own size, and one without a frame is no picture", () => {
  const jpeg = Buffer.from([
    0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, 0, 40, 0, 120, 1, 1, 17, 0, 0xff, 0xd9,
  ]);
  expect(asSvg(jpeg)).toMatchObject({
    svg: expect.stringContaining('width="120" height="40"'),
  });
  expect(asSvg(Buffer.from([0xff, 0xd8, 0xff, 0xd9]))).toEqual({
    trouble: "no-picture",
  });
});
