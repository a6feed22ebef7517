/** A browser may keep a picture for an hour: what it shows changes with the address that pages give. */
const CACHE = "public, max-age=3600";

/** A drawn picture as an answer. */
export function pictureAnswer(png: Buffer): Response {
  return new Response(new Uint8Array(png), {
    headers: {
      "Content-Type": "image/png",
      "Content-Length": String(png.length),
      "Cache-Control": CACHE,
    },
  });
}
