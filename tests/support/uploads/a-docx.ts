import { type Zippable, zipSync } from "fflate";

const TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELATIONS =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const BODY =
  "<w:p><w:r><w:t>Naam: Sanne van Dijkhuizen, werkervaring en opleiding</w:t></w:r></w:p>";

/** A document part with this body, and anything before its root. */
export function documentXml(body = BODY, before = ""): string {
  return `<?xml version="1.0"?>${before}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
}

/** Relationships of the document to something outside. */
export function outsideRelation(type: string, target: string): string {
  return `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`;
}

/** A small Word document; parts may be replaced, added, or left out with null. */
export function aDocx(parts: Record<string, string | Uint8Array | null> = {}): Buffer {
  const all = {
    "[Content_Types].xml": TYPES,
    "_rels/.rels": RELATIONS,
    "word/document.xml": documentXml(),
    ...parts,
  };
  return zipOf(all);
}

/** An archive of these entries. */
export function zipOf(parts: Record<string, string | Uint8Array | null>): Buffer {
  const entries: Zippable = {};
  for (const [name, part] of Object.entries(parts)) {
    if (part !== null) entries[name] = typeof part === "string" ? Buffer.from(part, "utf8") : part;
  }
  return Buffer.from(zipSync(entries, { level: 9 }));
}

/** Changes a number of every entry in the central directory: at 24 the declared size, at 8 the flags. */
export function withDirectoryField(
  zip: Buffer,
  at: number,
  name: string,
  value: number,
  bytes: 2 | 4,
): Buffer {
  const changed = Buffer.from(zip);
  for (
    let from = changed.indexOf("PK\u0001\u0002", 0, "latin1");
    from >= 0;
    from = changed.indexOf("PK\u0001\u0002", from + 4, "latin1")
  ) {
    const nameBytes = changed.readUInt16LE(from + 28);
    if (changed.toString("utf8", from + 46, from + 46 + nameBytes) !== name) continue;
    if (bytes === 4) changed.writeUInt32LE(value, from + at);
    else changed.writeUInt16LE(value, from + at);
  }
  return changed;
}
