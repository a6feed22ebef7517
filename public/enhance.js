// Small comforts; every page works without this file.

const summary = document.querySelector("[data-error-summary]");
if (summary) {
  summary.focus();
  if (!document.title.startsWith("Fout:")) document.title = `Fout: ${document.title}`;
}

// A link in the summary moves to the control itself, or to the first one of a group.
document.addEventListener("click", (event) => {
  const link = event.target.closest?.("[data-error-summary] a[href^='#']");
  const target = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (!target) return;
  event.preventDefault();
  const control = target.matches("fieldset") ? target.querySelector("input") : target;
  (target.closest(".field") ?? target).scrollIntoView({ block: "start" });
  (control ?? target).focus({ preventScroll: true });
});

// A second press within five seconds is dropped. On the window, so that a form which React sends
// itself (and which may be sent again at once) is left alone.
const sent = new WeakMap();
addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== "post") return;
  const last = sent.get(form) ?? 0;
  if (Date.now() - last < 5000) event.preventDefault();
  else sent.set(form, Date.now());
});
addEventListener("pageshow", (event) => {
  if (event.persisted) for (const form of document.forms) sent.delete(form);
});

// <button type="button" data-print-page> prints; without scripts it stays hidden.
for (const button of document.querySelectorAll("[data-print-page]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}

// <button type="button" data-copy-link="https://…"> copies; without scripts it stays hidden.
for (const button of document.querySelectorAll("[data-copy-link]")) {
  button.hidden = !navigator.clipboard;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(button.dataset.copyLink);
    button.textContent = "Link gekopieerd";
  });
}

// Paper shows what was folded away.
let folded = [];
addEventListener("beforeprint", () => {
  folded = [...document.querySelectorAll("main details:not([open])")];
  for (const details of folded) details.open = true;
});
addEventListener("afterprint", () => {
  for (const details of folded) details.open = false;
});

// Suggestions while typing: the field's own list is filled with what begins like it.
const SUGGEST_AFTER_MS = 120;
for (const list of document.querySelectorAll("datalist[data-suggest]")) {
  let timer = 0;
  document.querySelector(`[list="${list.id}"]`)?.addEventListener("input", ({ target }) => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const answer = await fetch(list.dataset.suggest + encodeURIComponent(target.value));
      if (!answer.ok) return;
      const words = await answer.json();
      list.replaceChildren(...words.map((word) => new Option(word, word)));
    }, SUGGEST_AFTER_MS);
  });
}

// <input type="file" data-presses="read"> presses the button of its form with that value once a file is chosen.
addEventListener("change", ({ target }) => {
  const { form, files, dataset } = target;
  const button = dataset?.presses && form?.querySelector(`button[value="${dataset.presses}"]`);
  if (button && files?.length) form.requestSubmit(button);
});

// What is typed is kept until it is sent, on pages where something is or was typed.
if (document.querySelector("main form.form[method=post]") || sessionStorage.length)
  import("/typed.js");
