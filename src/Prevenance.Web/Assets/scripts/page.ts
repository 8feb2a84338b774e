import { leaveQuickly } from "./leave";

// What the browser can add to a page that already works without: reading aloud, and reading one's result without network.
const LastResult = "/dernier-resultat";
const Shelf = "last-result";

const buttons = (gesture: string): NodeListOf<HTMLButtonElement> => document.querySelectorAll(`button[data-do="${gesture}"]`);

function readAloud(): void {
  if (speechSynthesis.speaking) {
    speechSynthesis.cancel();
    return;
  }
  const spoken = [...document.querySelectorAll<HTMLElement>("main [data-aloud], main h1, main .lead, main legend, main .option label, main .right h3, main .right-amount")]
    .filter((element) => element.offsetParent !== null && !element.parentElement?.closest("h1, legend h1"))
    .map((element) => element.innerText);
  const speech = new SpeechSynthesisUtterance([...new Set(spoken)].join(". "));
  speech.lang = document.documentElement.lang;
  speechSynthesis.speak(speech);
}

/** The page as it stands, without what sends answers: only what was asked to be kept is kept. */
function readable(): string {
  const copy = document.documentElement.cloneNode(true) as HTMLElement;
  copy.querySelectorAll("form, script, button, input[type=hidden], .no-print").forEach((element) => element.remove());
  return `<!DOCTYPE html>${copy.outerHTML}`;
}

/** Shows a button that was of no use without script, and the item of a list that it stands in. */
function show(button: HTMLButtonElement): void {
  button.hidden = false;
  button.closest("li")?.removeAttribute("hidden");
}

async function keepHere(button: HTMLButtonElement): Promise<void> {
  const shelf = await caches.open(Shelf);
  await navigator.serviceWorker.register("/sw.js");
  await shelf.put(LastResult, new Response(readable(), { headers: { "Content-Type": "text/html; charset=utf-8" } }));
  const files = [...document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet], link[rel=icon]")];
  await shelf.addAll(files.map((link) => link.href));
  button.textContent = button.dataset.done ?? "";
  button.disabled = true;
}

async function forgetHere(): Promise<void> {
  for (const name of await caches.keys()) await caches.delete(name);
  for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
}

if ("speechSynthesis" in globalThis) {
  buttons("aloud").forEach((button) => {
    show(button);
    button.addEventListener("click", readAloud);
  });
}
if ("caches" in globalThis && "serviceWorker" in navigator) {
  buttons("keep-here").forEach((button) => {
    show(button);
    button.addEventListener("click", () => void keepHere(button));
  });
  if (document.querySelector("[data-erased]")) void forgetHere();
}
buttons("print").forEach((button) => {
  show(button);
  button.addEventListener("click", () => print());
});
buttons("move-map").forEach((button) => {
  show(button);
  button.addEventListener("click", async () => (await import(button.dataset.script!)).open(button));
});
leaveQuickly();
