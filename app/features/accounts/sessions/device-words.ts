const BROWSERS: [RegExp, string][] = [
  [/\bEdg(e|A|iOS)?\//, "Edge"],
  [/\b(OPR|Opera)\//, "Opera"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\b(Firefox|FxiOS)\//, "Firefox"],
  [/\b(Chrome|CriOS|Chromium)\//, "Chrome"],
  [/\bSafari\//, "Safari"],
];
const SYSTEMS: [RegExp, string][] = [
  [/\b(iPhone|iPad)\b/, "iPhone of iPad"],
  [/\bAndroid\b/, "Android"],
  [/\bWindows\b/, "Windows"],
  [/\b(Macintosh|Mac OS)\b/, "Mac"],
  [/\bLinux\b/, "Linux"],
];

/** A browser and system in words, by what the browser says of itself: a help, no proof. */
export function deviceOf(userAgent: string): string {
  const text = userAgent.slice(0, 400);
  const browser = BROWSERS.find(([sign]) => sign.test(text))?.[1] ?? "Onbekende browser";
  const system = SYSTEMS.find(([sign]) => sign.test(text))?.[1];
  return system ? `${browser} op ${system}` : browser;
}
