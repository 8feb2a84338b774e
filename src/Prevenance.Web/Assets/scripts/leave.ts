// Leaving at once: the page goes blank before the answer of the network, and takes its place in the history with it.
const Times = 3;
const Within = 3000;

export function leaveQuickly(): void {
  const link = document.querySelector<HTMLAnchorElement>("[data-do=leave]");
  if (!link) return;
  const leave = (): void => {
    document.documentElement.hidden = true;
    document.title = "";
    location.replace(link.href);
  };
  let presses: number[] = [];
  link.addEventListener("click", (event) => {
    event.preventDefault();
    leave();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    presses = [...presses.filter((press) => event.timeStamp - press < Within), event.timeStamp];
    if (presses.length === Times) leave();
  });
}
