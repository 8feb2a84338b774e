import type { Map as GlMap } from "maplibre-gl";

/** A place of the page's list. */
export interface Place {
  at: [number, number];
  name: string;
  item: HTMLElement;
}

/** The places of a list: those items that say where they are, as longitude and latitude. */
export function placesIn(part: HTMLElement | null): Place[] {
  return [...(part?.querySelectorAll<HTMLElement>("[data-place]") ?? [])].map((item) => {
    const [longitude, latitude] = item.dataset.place!.split(" ").map(Number);
    return { at: [longitude!, latitude!], name: item.querySelector("strong")?.textContent ?? "", item };
  });
}

/** Draws them; a click leads to their line of the list. */
export function addPlaces(map: GlMap, places: Place[], style: CSSStyleDeclaration, says: (words: string) => void): void {
  if (places.length === 0) return;
  const points = places.map((place, rank): GeoJSON.Feature => ({ type: "Feature", id: rank, geometry: { type: "Point", coordinates: place.at }, properties: {} }));
  map.addSource("places", { type: "geojson", data: { type: "FeatureCollection", features: points } });
  map.addLayer({
    id: "places",
    type: "circle",
    source: "places",
    paint: { "circle-radius": 9, "circle-color": style.getPropertyValue("--mark").trim(), "circle-stroke-color": style.getPropertyValue("--land").trim(), "circle-stroke-width": 2 },
  });
  map.on("mouseenter", "places", (event) => {
    map.getCanvas().style.cursor = "pointer";
    says(places[Number(event.features![0]!.id)]!.name);
  });
  map.on("mouseleave", "places", () => void (map.getCanvas().style.cursor = ""));
  map.on("click", "places", (event) => {
    const { item } = places[Number(event.features![0]!.id)]!;
    item.scrollIntoView({ block: "center" });
    item.querySelector<HTMLElement>("a, button")?.focus({ preventScroll: true });
  });
}
