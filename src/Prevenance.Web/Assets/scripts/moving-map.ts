import { LngLatBounds, Map as GlMap, setWorkerUrl } from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import { type Areas, addAreas, boundsOf, choose, readAreas } from "./map-areas";
import { type Place, addPlaces, placesIn } from "./map-places";

// A map of our own outlines and places: no tile, letter or picture comes from elsewhere. It shows what the page tells beside it, and hides itself from
// readers of screens; whoever uses a keyboard has the list and the buttons.

const Margin = 24;

function need<T extends Element>(frame: HTMLElement, selector: string): T {
  return frame.querySelector<T>(selector)!;
}

async function dress(address: string): Promise<void> {
  const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: address });
  const loaded = new Promise((resolve) => link.addEventListener("load", resolve));
  document.head.append(link);
  await loaded;
}

function start(frame: HTMLElement, bounds: LngLatBounds): GlMap {
  const map = new GlMap({
    container: need<HTMLElement>(frame, ".canvas"),
    style: { version: 8, sources: {}, layers: [{ id: "ground", type: "background", paint: { "background-color": getComputedStyle(frame).getPropertyValue("--ground") } }] },
    bounds,
    fitBoundsOptions: { padding: Margin, maxZoom: 14 },
    attributionControl: false,
    keyboard: false,
    dragRotate: false,
    pitchWithRotate: false,
    renderWorldCopies: false,
    // A page is read on beyond a map that fills a telephone.
    cooperativeGestures: true,
    locale: {
      "CooperativeGesturesHandler.WindowsHelpText": frame.dataset.wheel!,
      "CooperativeGesturesHandler.MacHelpText": frame.dataset.command!,
      "CooperativeGesturesHandler.MobileHelpText": frame.dataset.fingers!,
    },
  });
  map.touchZoomRotate.disableRotation();
  // What is hidden from readers of screens must not be reached by keyboard either.
  const canvas = map.getCanvas();
  canvas.tabIndex = -1;
  canvas.removeAttribute("role");
  canvas.removeAttribute("aria-label");
  return map;
}

function addButtons(frame: HTMLElement, map: GlMap, bounds: LngLatBounds): void {
  const on = (zoom: string, act: () => void): void => need(frame, `[data-zoom=${zoom}]`).addEventListener("click", act);
  on("in", () => map.zoomIn());
  on("out", () => map.zoomOut());
  on("all", () => map.fitBounds(bounds, { padding: Margin, maxZoom: 14 }));
}

/** The list of areas: the arrows go from one to the next, and the map follows. */
function addList(frame: HTMLElement, map: GlMap, areas: Areas, says: (words: string) => void): void {
  const list = frame.querySelector("select");
  if (!list) return;
  const byName = areas.features.map((area, rank) => ({ area, rank })).sort((one, other) => one.area.properties.name.localeCompare(other.area.properties.name, "fr"));
  list.append(...byName.map(({ area, rank }) => new Option(area.properties.name, `${rank}`)));
  const go = (rank: number): void => {
    says(choose(map, areas, rank));
    list.value = `${rank}`;
  };
  list.addEventListener("change", () => {
    go(Number(list.value));
    map.fitBounds(boundsOf(areas.features[Number(list.value)]!), { padding: 4 * Margin, maxZoom: 14 });
  });
  map.on("click", "areas", (event) => go(Number(event.features![0]!.id)));
}

/** Opens the map of which this is the button. */
export async function open(button: HTMLButtonElement): Promise<void> {
  const frame = button.closest<HTMLElement>(".moving-map")!;
  const status = need<HTMLElement>(frame, "[role=status]");
  const says = (words: string): void => void (status.textContent = words);
  button.disabled = true;
  try {
    setWorkerUrl(frame.dataset.worker!);
    const [areas] = await Promise.all([readAreas(frame.dataset.shapes), dress(frame.dataset.stylesheet!)]);
    const places: Place[] = placesIn(frame.closest("section"));
    need<HTMLElement>(frame, ".opened").hidden = false;
    const bounds = places.length > 0
      ? places.reduce((all, place) => all.extend(place.at), new LngLatBounds())
      : areas.features.reduce((all, area) => all.extend(boundsOf(area)), new LngLatBounds());
    const map = start(frame, bounds);
    button.hidden = true;
    addButtons(frame, map, bounds);
    await map.once("load");
    addAreas(map, areas, getComputedStyle(frame));
    addPlaces(map, places, getComputedStyle(frame), says);
    addList(frame, map, areas, says);
    frame.dataset.open = "";
  } catch (fault) {
    console.error(fault);
    need<HTMLElement>(frame, ".opened").hidden = true;
    button.hidden = true;
    says(status.dataset.unable!);
  }
}
