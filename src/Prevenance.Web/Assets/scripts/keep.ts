// « Keep my answers » and « take them up again », where the browser can seal them.
import qrcode from "qrcode-generator";
import { newCode, readCode, seal, shelfOf, unseal } from "./code";

const Address = "/kept/";
const part = (name: string): HTMLElement => document.querySelector(`[data-part="${name}"]`)!;
const show = (name: string, shown = true): void => { part(name).hidden = !shown; };

async function keep(answers: string): Promise<void> {
  const code = newCode();
  const shelf = await shelfOf(code);
  const kept = await fetch(Address + shelf.id, { method: "POST", body: await seal(code, answers) as BodyInit });
  show("failed", !kept.ok);
  if (!kept.ok) return;
  part("code").textContent = code;
  offerToTakeAlong(code);
  draw(`${location.origin}${part("kept").dataset.resume}#${code.replaceAll(" ", "-")}`);
  show("kept");
  show("offer", false);
}

/** Copying the words, and sending them by one's own means: by what the device shares with, else by mail. */
function offerToTakeAlong(code: string): void {
  const copy = part("copy") as HTMLButtonElement;
  copy.addEventListener("click", () => void navigator.clipboard.writeText(code).then(() => { copy.textContent = copy.dataset.done ?? ""; }));
  const send = part("send") as HTMLAnchorElement;
  const { subject = "", text = "" } = send.dataset;
  const message = `${text} ${code}\n${location.origin}${part("kept").dataset.resume}`;
  send.href = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(message)}`;
  send.addEventListener("click", (event) => {
    if (!("share" in navigator)) return;
    event.preventDefault();
    void navigator.share({ title: subject, text: message }).catch(() => undefined);
  });
}

/** The address with the code behind a #, which browsers never send. */
function draw(address: string): void {
  const qr = qrcode(0, "M");
  qr.addData(address);
  qr.make();
  const size = qr.getModuleCount();
  const dark = [...Array(size * size).keys()].filter((at) => qr.isDark(Math.floor(at / size), at % size));
  const path = dark.map((at) => `M${at % size} ${Math.floor(at / size)}h1v1h-1z`).join("");
  const square = part("square");
  square.querySelector("svg")!.setAttribute("viewBox", `-2 -2 ${size + 4} ${size + 4}`);
  square.querySelector("path")!.setAttribute("d", path);
}

async function takeUp(typed: string): Promise<void> {
  const code = readCode(typed);
  const shelf = code ? await shelfOf(code) : null;
  const found = shelf ? await fetch(Address + shelf.id) : null;
  show("not-found", !found?.ok);
  if (!code || !shelf || !found?.ok) return;
  const answers = await unseal(code, shelf, new Uint8Array(await found.arrayBuffer()));
  const form = part("answers") as HTMLFormElement;
  (form.elements.namedItem("answers") as HTMLInputElement).value = answers;
  form.submit();
}

async function forget(typed: string): Promise<void> {
  const code = readCode(typed);
  const done = code ? await fetch(Address + (await shelfOf(code)).id, { method: "DELETE" }) : null;
  show("not-found", !done?.ok);
  show("forgotten", done?.ok === true);
}

if (globalThis.crypto?.subtle) {
  const keeping = document.querySelector<HTMLFormElement>("form[data-keep]");
  keeping?.addEventListener("submit", (event) => {
    event.preventDefault();
    void keep((document.querySelector("#answers [name=answers]") as HTMLInputElement).value);
  });
  const resuming = document.querySelector<HTMLFormElement>("form[data-resume]");
  resuming?.addEventListener("submit", (event) => {
    event.preventDefault();
    const typed = (resuming.elements.namedItem("code") as HTMLInputElement).value;
    const gesture = (event.submitter as HTMLButtonElement).value === "forget" ? forget : takeUp;
    void gesture(typed);
  });
  document.querySelectorAll<HTMLElement>("[data-script]").forEach((element) => { element.hidden = false; });
  document.querySelectorAll<HTMLElement>("[data-no-script]").forEach((element) => { element.hidden = true; });
  if (resuming && location.hash.length > 1) {
    const typed = decodeURIComponent(location.hash.slice(1)).replaceAll("-", " ");
    (resuming.elements.namedItem("code") as HTMLInputElement).value = typed;
    history.replaceState(null, "", location.pathname);
    void takeUp(typed);
  }
}
