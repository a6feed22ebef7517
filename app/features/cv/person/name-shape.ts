const TITLES =
  /(?:^|\s|,)(?:(?:mevr|mw|mej|dhr|jhr|drs|ir|ing|dr|prof|bsc|msc|llm|llb|mba|phd|bba|bcom|emba|cpa|hons)\.?(?=\s|,|$)|(?:mr|ms|mrs|miss|ds|bc)\.(?=\s|,|$)|b\.?a\.(?=\s|,|$)|m\.?a\.(?=\s|,|$)|mevrouw|meneer|de heer)/giu;
/** Titles that are surnames too: they go only when a whole name is left. */
const SHORT_TITLES =
  /(?:^(?:mr|ms|mrs|miss|dame|sir)\s)|(?:,?\s(?:ma|ba|bc|med|bed|ra|aa|rc|mr)$)/iu;
const PARTICLES = new Set(
  "van de der den het 't in op ter ten te tot toe thoe uyt uijt el al ait ou bin ibn ben bint abd abu von zu zur zum vom da di du la le las los des dos das del della do e y i af av aan uit bij voor over onder vander vanden vande baronesse barones jonkheer jonkvrouw freule v.d. v.d v/d vd 's d' l' o'".split(
    " ",
  ),
);
/** A surname without what stands before it is half a name. */
const DUTCH_PARTICLE = /^(?:van|de|den|der|ter|ten|het|'t)$/i;
const WORD = /^(?:[dlDL]['’]|['’]|\()?\p{Lu}[\p{L}\p{M}.'’-]*\)?$/u;

/** Whether a word is a particle of a surname ("van", "el", "'t"). */
export function startsWithParticle(word: string): boolean {
  return PARTICLES.has(word.toLowerCase().replace(/[’`]/g, "'"));
}

/** Whether a text has the shape of a name: capitalised words with particles between, `least` or more. */
export function isNameShape(name: string, least: number): boolean {
  const words = name.split(" ");
  if (words.length < least || words.length > 8) return false;
  if (!words.every((word) => WORD.test(word) || startsWithParticle(word))) return false;
  if (least > 1 && DUTCH_PARTICLE.test(words[0] ?? "")) return false;
  const capitals = words.filter((word) => WORD.test(word));
  if (capitals.length < Math.min(least, 2)) return false;
  return WORD.test(words.at(-1) ?? "") && !startsWithParticle(words.at(-1)?.toLowerCase() ?? "");
}

/** Without titles and pronouns; a given name in brackets takes the place of initials; capitals undone. */
export function tidyName(text: string): string {
  const bare = clean(` ${text.replace(/[’`]/g, "'")}`.replace(TITLES, " "));
  const shorter = clean(bare.replace(SHORT_TITLES, " "));
  const plain = shorter.split(" ").length >= 2 ? shorter : bare;
  const called = plain.replace(/^(?:\p{Lu}\p{Ll}?\.?\s?)+\s*\((\p{Lu}[\p{L}-]+)\)/u, "$1");
  const whole = clean(called.replace(/\([^()]*\)/g, " "));
  return whole === whole.toUpperCase() ? calm(whole) : calmWords(whole);
}

function clean(text: string): string {
  return text
    .replace(/(?<![,\s])[,\s]+$/, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** A surname alone in capitals ("Jan DE VRIES") is calmed too; initials stay. */
function calmWords(name: string): string {
  return name
    .split(" ")
    .map((word, i) => {
      const isCapital = word === word.toUpperCase() && !word.includes(".");
      const isLoud = isCapital && (word.length > 3 || (i > 0 && /\p{L}{2}/u.test(word)));
      const isParticle = i > 0 && word === word.toUpperCase() && startsWithParticle(word);
      return isLoud || (isParticle && word.length > 1) ? calm(`x ${word}`).slice(2) : word;
    })
    .join(" ");
}

function calm(name: string): string {
  return name
    .replace(/\u0130/g, "I")
    .toLowerCase()
    .split(" ")
    .map((word, i) =>
      i > 0 && startsWithParticle(word)
        ? word
        : word
            .replace(/(^|[-'’.])(\p{L})/gu, (_, sign, letter) => sign + letter.toUpperCase())
            .replace(/-(?:De|Van|Den|Der|Ter|Ten)$/, (tail) => tail.toLowerCase())
            .replace(/^Ij/, "IJ")
            .replace(/^D'(?=\p{Lu})/u, "d'"),
    )
    .join(" ");
}
