// What can be done for a join link while the page itself is still on its way. The seminar is asked
// for, and the page takes the answer over (src/lib/early.ts). And somebody who has no seat yet is
// asked for a name in the porch, a form that stands in the page from the start, in their language;
// the door takes over what was typed there (src/lib/porch.ts). Without this it asks for itself. It stands
// in the page (inline.ts), so that a name can be typed one way there and back after the page was asked for.
{
  const code = /^#join=([\w.~:-]{1,200})$/u.exec(location.hash)?.[1];
  if (code !== undefined) {
    const wanted = code.toUpperCase().replace(/[\s\u2010-\u2015_-]/gu, "");
    const path = `/api/seminars/${encodeURIComponent(wanted)}`;
    const answer = fetch(path, { headers: { accept: "application/json" } });
    answer.catch(() => undefined);
    globalThis.early = { path, answer };

    const kept = (storage, key) => {
      try {
        return globalThis[storage].getItem(`detente.${key}`);
      } catch {
        return null;
      }
    };
    const porch = document.getElementById("porch");
    const field = porch?.querySelector("input");
    if (field && kept("sessionStorage", "session") === null && kept("localStorage", "session") === null) {
      const words = JSON.parse(porch.dataset.words);
      const asked = [new URLSearchParams(location.search).get("lang"), kept("localStorage", "language"), ...navigator.languages];
      const tag = asked.map((each) => each?.split("-")[0].toLowerCase()).find((each) => words[each]) ?? "en";
      document.documentElement.lang = tag;
      document.documentElement.dir = tag === "ar" ? "rtl" : "ltr";
      for (const place of porch.querySelectorAll("[data-word]")) place.textContent = words[tag][place.dataset.word];
      field.value = kept("sessionStorage", "text.name") ?? "";
      field.addEventListener("compositionstart", () => (porch.dataset.composing = ""));
      field.addEventListener("compositionend", () => delete porch.dataset.composing);
      porch.querySelector("form").addEventListener("submit", (event) => {
        event.preventDefault();
        porch.dataset.wished = "";
        porch.querySelector("button").ariaBusy = "true";
      });
      porch.hidden = false;
      field.focus();
    }
  }
}
