export type PdfParts = { catalog?: string; objects?: string[]; text?: string; raw?: string };

/** A small PDF written by hand, with these entries in its catalogue, these objects, and `raw` before its table. */
export function aPdf(parts: PdfParts = {}): Buffer {
  const {
    catalog = "",
    objects = [],
    raw = "",
    text = "Sanne van Dijkhuizen, werkervaring en opleidingen",
  } = parts;
  const content = `BT /F1 12 Tf 72 720 Td (${text}) Tj ET`;
  const all = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ...objects,
  ];
  let body = "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n";
  const offsets: number[] = [];
  for (const [i, object] of all.entries()) {
    offsets.push(body.length);
    body += `${i + 1} 0 obj\n${object}\nendobj\n`;
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const trailer = `trailer\n<< /Size ${all.length + 1} /Root 1 0 R >>\nstartxref\n${body.length + raw.length}\n%%EOF\n`;
  return Buffer.from(
    `${body}${raw}xref\n0 ${all.length + 1}\n0000000000 65535 f \n${rows}${trailer}`,
    "latin1",
  );
}
