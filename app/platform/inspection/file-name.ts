const MAX_CHARS = 120;

/**
 * A name for showing and downloading: no path, no control, direction or unpaired characters, no signs
 * that a file system minds, no dots around it, at most 120 characters.
 */
export function safeFileName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? "";
  const clean = last
    .replace(/[\p{C}\p{Zl}\p{Zp}"<>|:*?%]/gu, "")
    .replace(/^[.\s]+|(?<![.\s])[.\s]+$/g, "");
  const signs = [...clean];
  if (signs.length <= MAX_CHARS) return clean || "bestand";
  return `${signs.slice(0, 100).join("")}…${signs.slice(-15).join("")}`;
}

/** The name with the ending of what the file really is behind it, unless it has that already. */
export function withExtension(name: string, extension: string): string {
  return name.toLowerCase().endsWith(`.${extension}`) ? name : `${name}.${extension}`;
}

/** Content-Disposition of an attachment: RFC 6266, with the name as RFC 5987 writes it, and a plain one. */
export function attachmentHeader(name: string): string {
  const safe = safeFileName(name);
  const plain = safe.replace(/[^\w.-]+/g, "_");
  const encoded = encodeURIComponent(safe).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
