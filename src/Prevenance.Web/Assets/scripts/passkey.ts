// Passkeys: the browser makes one, or signs with one, and what it gives goes with an ordinary form. Without script the form stays hidden.

async function ask(form: HTMLFormElement): Promise<void> {
  const fields = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));
  const asked = await fetch(form.dataset.passkey!, { method: "POST", body: fields });
  // The page that the form leads to tells what is wrong with it.
  if (asked.ok) (form.elements.namedItem("credential") as HTMLInputElement).value = JSON.stringify(await give(form, await asked.json()));
  form.submit();
}

const give = (form: HTMLFormElement, asked: PublicKeyCredentialCreationOptionsJSON & PublicKeyCredentialRequestOptionsJSON): Promise<Credential | null> =>
  "makes" in form.dataset
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(asked) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(asked) });

if ("PublicKeyCredential" in globalThis && "parseCreationOptionsFromJSON" in PublicKeyCredential) {
  document.querySelectorAll<HTMLFormElement>("form[data-passkey]").forEach((form) => {
    form.hidden = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      ask(form).catch(() => { form.querySelector<HTMLElement>("[data-stopped]")!.hidden = false; });
    });
  });
  document.querySelectorAll<HTMLElement>("[data-no-passkey]").forEach((element) => { element.hidden = true; });
}
