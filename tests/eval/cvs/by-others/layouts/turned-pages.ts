import { degrees, PDFDocument } from "pdf-lib";

/** The same pages as they lie in the file of a sheet that was turned: drawn on their side, shown upright. */
export async function turnedPages(pdf: Uint8Array): Promise<Uint8Array> {
  const turned = await PDFDocument.create();
  const source = await PDFDocument.load(pdf);
  for (const page of await turned.embedPages(source.getPages())) {
    const sheet = turned.addPage([page.height, page.width]);
    sheet.drawPage(page, { x: page.height, y: 0, rotate: degrees(90) });
    sheet.setRotation(degrees(90));
  }
  return turned.save();
}
