import { deflateSync } from "node:zlib";
import { type CorpusMember, pdfMember } from "./corpus-member.ts";

const SCRIPT = "<< /S /JavaScript /JS (x) >>";

/** Actions in object streams, packed in every way that a reader undoes and in some that none does. */
export function packedActions(): CorpusMember[] {
  const deflated = deflateSync(Buffer.from(`6 0 ${SCRIPT}`, "latin1"));
  const hex = Buffer.from(`${deflated.toString("hex")}>`, "latin1");
  const inString = `6 1 (${SCRIPT})`;
  return [
    pdfMember(
      "a PDF with a packed script with padding before its start",
      {
        objects: [
          stream(
            `/Type /ObjStm /N 1 /Pad (${"x".repeat(3000)}) /First 4 /Filter /FlateDecode`,
            deflated,
          ),
        ],
      },
      "active",
    ),
    pdfMember(
      "a PDF with a packed script with padding after its start",
      {
        objects: [
          stream(
            `/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Pad (${"x".repeat(3000)})`,
            deflated,
          ),
        ],
      },
      "active",
    ),
    pdfMember(
      "a PDF with a script packed twice, as hexadecimal and deflate",
      {
        objects: [
          stream("/Type /ObjStm /N 1 /First 4 /Filter [/ASCIIHexDecode /FlateDecode]", hex),
        ],
      },
      "active",
    ),
    pdfMember(
      "a PDF with a script packed in base 85 and deflate",
      {
        objects: [
          stream(
            "/Type /ObjStm /N 1 /First 4 /Filter [/ASCII85Decode /FlateDecode]",
            base85(deflated),
          ),
        ],
      },
      "active",
    ),
    pdfMember(
      "a PDF with a script packed with a short filter name",
      { objects: [stream("/Type /ObjStm /N 1 /First 4 /Filter /Fl", deflated)] },
      "active",
    ),
    pdfMember(
      "a PDF with a packed script under a predictor",
      {
        objects: [
          stream(
            "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 8 >>",
            predicted(`6 0 ${SCRIPT}`, 8),
          ),
        ],
      },
      "active",
    ),
    pdfMember(
      "a PDF with a harmless stream under a predictor",
      {
        objects: [
          stream(
            "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 8 >>",
            predicted("6 0 << /Type /Metadata /Subtype /XML >>", 8),
          ),
        ],
      },
      "pdf",
    ),
    pdfMember(
      "a PDF with a packed script under TIFF's predictor",
      {
        objects: [
          stream(
            "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /DecodeParms << /Predictor 2 /Columns 8 >>",
            deflated,
          ),
        ],
      },
      "disguised",
    ),
    pdfMember(
      "a PDF with a packed script whose filter stands in another object",
      { objects: [stream("/Type /ObjStm /N 1 /First 4 /Filter 7 0 R", deflated), "/FlateDecode"] },
      "active",
    ),
    pdfMember(
      "a PDF with a packed script whose kind is written with #hh",
      { objects: [stream("/Type /Obj#53tm /N 1 /First 4 /Filter /FlateDecode", deflated)] },
      "active",
    ),
    pdfMember(
      "a PDF with a packed script that is not packed at all",
      { objects: [stream("/Type /ObjStm /N 1 /First 4", Buffer.from(`6 0 ${SCRIPT}`))] },
      "active",
    ),
    pdfMember(
      "a PDF with a packed object that starts inside a string",
      {
        objects: [
          stream(
            "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode",
            deflateSync(Buffer.from(inString)),
          ),
        ],
      },
      "active",
    ),
    pdfMember(
      "a PDF with a packed object whose length is a lie",
      {
        objects: [
          `<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length 3 >>\nstream\n${deflated.toString("latin1")}\nendstream`,
        ],
      },
      "active",
    ),
    pdfMember(
      "a PDF with a packed script in running lengths",
      {
        objects: [
          stream("/Type /ObjStm /N 1 /First 4 /Filter /RunLengthDecode", Buffer.from([0, 65, 128])),
        ],
      },
      "disguised",
    ),
    pdfMember(
      "a PDF with a packed script under its own encryption",
      { objects: [stream("/Type /ObjStm /N 1 /First 4 /Filter [/Crypt /FlateDecode]", deflated)] },
      "disguised",
    ),
    pdfMember(
      "a PDF with packed objects that are noise",
      {
        objects: [
          stream("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", Buffer.alloc(64, 0xa7)),
        ],
      },
      "damaged",
    ),
    pdfMember(
      "a PDF with packed objects with nothing harmful in them",
      {
        objects: [
          stream(
            "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode",
            deflateSync(Buffer.from("6 0 << /Title (Over JavaScript) >>")),
          ),
        ],
      },
      "pdf",
    ),
  ];
}

function stream(keys: string, packed: Buffer): string {
  return `<< ${keys} /Length ${packed.length} >>\nstream\n${packed.toString("latin1")}\nendstream`;
}

/** Each row of so many bytes as its difference from the row above (PNG's "up"). */
function predicted(text: string, columns: number): Buffer {
  const plain = Buffer.from(text.padEnd(Math.ceil(text.length / columns) * columns), "latin1");
  const rows: number[] = [];
  for (let at = 0; at < plain.length; at += columns) {
    rows.push(2);
    for (let i = at; i < at + columns; i++)
      rows.push(((plain[i] ?? 0) - (at > 0 ? (plain[i - columns] ?? 0) : 0)) & 255);
  }
  return deflateSync(Buffer.from(rows));
}

function base85(bytes: Buffer): Buffer {
  let text = "";
  for (let at = 0; at < bytes.length; at += 4) {
    const group = Buffer.alloc(4);
    const taken = bytes.copy(group, 0, at, at + 4);
    let number = group.readUInt32BE();
    let signs = "";
    for (let i = 0; i < 5; i++, number = Math.floor(number / 85))
      signs = String.fromCharCode(33 + (number % 85)) + signs;
    text += signs.slice(0, taken + 1);
  }
  return Buffer.from(`${text}~>`, "latin1");
}
