/**
 * Runs in the page: a theme's own English headings and months become Dutch, the person's words stay.
 * It may use nothing from outside itself.
 */
export function inDutch(): void {
  const headings: Record<string, string> = {
    about: "Over mij",
    "about me": "Over mij",
    contact: "Contact",
    education: "Opleiding",
    employment: "Werkervaring",
    experience: "Ervaring",
    interests: "Interesses",
    languages: "Talen",
    profile: "Profiel",
    "professional experience": "Werkervaring",
    "professional summary": "Profiel",
    skills: "Vaardigheden",
    "skills & tools": "Vaardigheden",
    summary: "Samenvatting",
    work: "Werk",
    "work experience": "Werkervaring",
    "work history": "Werkervaring",
    present: "heden",
    current: "heden",
    now: "nu",
  };
  const months: Record<string, string> = { Mar: "Mrt", May: "Mei", Oct: "Okt" };
  const longMonths: Record<string, string> = {
    January: "Januari",
    February: "Februari",
    March: "Maart",
    May: "Mei",
    June: "Juni",
    July: "Juli",
    August: "Augustus",
    October: "Oktober",
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? "";
    const whole = text.trim().replace(/:$/, "");
    const heading = headings[whole.toLowerCase()];
    if (heading) node.textContent = text.replace(whole, heading);
    else if (/\d{4}|present|current/i.test(text)) {
      node.textContent = text
        .replace(
          /\b[A-Z][a-z]+(?=\.? (?:\d{1,2}, )?\d{4})/g,
          (month) => longMonths[month] ?? months[month] ?? month,
        )
        .replace(/([-–—]\s*)(?:Present|Current)\b/i, "$1heden");
    }
  }
}
