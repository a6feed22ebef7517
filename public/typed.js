// What is typed stays in this tab until it is sent: coming back loses nothing, and leaving asks first.
// Not where a secret is asked. At the door everything goes that belonged to a page behind it.

const kept = sessionStorage;
const FORMS = "main form.form[method=post]";
const SECRETS = "[type=password], [autocomplete=one-time-code]";
const UNKEPT = /^(?:file|hidden|submit|button|fieldset|output)$/;
const isRefused = document.querySelector("[data-error-summary], [data-refused]") !== null;
let unsent = false;

const sentKey = kept.getItem("sent");
kept.removeItem("sent");
// The page that answers has it; whoever comes back from an answer that never came has not.
const isAnswer = performance.getEntriesByType("navigation")[0]?.type === "navigate";
if (sentKey && isAnswer && !isRefused) kept.removeItem(sentKey);
if (location.pathname.startsWith("/inloggen")) {
  for (const key of Object.keys(kept)) {
    if (!key.startsWith("typed:/vacatures/")) kept.removeItem(key);
  }
}

for (const form of document.querySelectorAll(FORMS)) {
  if (form.querySelector(SECRETS)) continue;
  const key = `typed:${location.pathname}#${form.id}`;
  const typed = JSON.parse(kept.getItem(key) ?? "null");
  if (typed && !isRefused && putBack(form, typed)) tell(form);
  form.addEventListener("input", () => {
    unsent = true;
    kept.setItem(key, JSON.stringify({ seen: form.elements.seen?.value, fields: valuesIn(form) }));
  });
  addEventListener("submit", ({ target, defaultPrevented }) => {
    if (defaultPrevented || (target !== form && !target.matches("[data-drops-typed]"))) return;
    unsent = false;
    kept.setItem("sent", key);
  });
}

addEventListener("beforeunload", (event) => {
  if (unsent) event.preventDefault();
});

function fieldsIn(form) {
  return [...form.elements].filter(({ name, type }) => name && !UNKEPT.test(type));
}

/** A line for each field: its name, its value, and of a choice whether it is chosen. */
function valuesIn(form) {
  return fieldsIn(form).map(({ name, type, value, checked }) =>
    type === "radio" || type === "checkbox" ? [name, value, checked] : [name, value],
  );
}

/**
 * Puts back what was typed, with what the page showed then, so that nobody is overwritten by it. Where rows
 * came or went since, their names say something else: then only the fields that stand in no row. Gives
 * whether anything differs from the page as it came.
 */
function putBack(form, { seen, fields }) {
  const now = valuesIn(form);
  const line = ([name, value, chosen]) => (chosen === undefined ? name : `${name}=${value}`);
  const isSame = fields.map(line).join() === now.map(line).join();
  const old = new Map(fields.map((field) => [line(field), field]));
  let differs = false;
  for (const [at, field] of fieldsIn(form).entries()) {
    const was = isSame ? fields[at] : field.name.includes("[") ? undefined : old.get(line(now[at]));
    if (!was || was.join() === now[at].join()) continue;
    differs = true;
    if (was.length === 3) field.checked = was[2];
    else field.value = was[1];
  }
  if (differs && form.elements.seen) form.elements.seen.value = seen;
  return differs;
}

function tell(form) {
  unsent = true;
  const word = document.createElement("p");
  word.className = "notice-word";
  word.textContent = "Goed om te weten";
  const sentence = document.createElement("p");
  sentence.textContent = "Wat hier eerder getypt is, staat er weer. Het is nog niet verstuurd.";
  const notice = document.createElement("div");
  notice.className = "notice tone-note";
  notice.setAttribute("role", "status");
  notice.append(word, sentence);
  form.prepend(notice);
}
