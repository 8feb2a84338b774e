import { type ExpressionSpecification, LngLatBounds, type Map as GlMap } from "maplibre-gl";

/** An outline, with what the page says of it: how it is called, its figure and how it is drawn where it has one, where its name is written where it is. */
type Area = GeoJSON.Feature<GeoJSON.MultiPolygon, { name: string; says?: string; shade?: string; label?: [number, number] }>;

export type Areas = GeoJSON.FeatureCollection<Area["geometry"], Area["properties"]>;

const Classes = [1, 2, 3, 4, 5].map((rank) => `class-${rank}`);
const Hatched = ["hidden", "unknown"];
const Nobody: Areas = { type: "FeatureCollection", features: [] };

/** The outlines; none where no territory was imported. */
export async function readAreas(address: string | undefined): Promise<Areas> {
  if (!address) return Nobody;
  const answer = await fetch(address, { redirect: "manual" });
  if (!answer.ok) return Nobody;
  const areas = (await answer.json()) as Areas;
  areas.features.forEach((area, rank) => void (area.id = rank));
  return areas;
}

export function boundsOf(area: Area): LngLatBounds {
  return area.geometry.coordinates.flat(2).reduce((bounds, point) => bounds.extend(point as [number, number]), new LngLatBounds());
}

/** Draws what the standing map draws: five classes of one hue, lines for what is hidden, crosses for what nobody tells. */
export function addAreas(map: GlMap, areas: Areas, style: CSSStyleDeclaration): void {
  const colour = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  map.addSource("areas", { type: "geojson", data: areas });
  const colours = Classes.flatMap((name) => [name, colour(name)]);
  map.addLayer({ id: "areas", type: "fill", source: "areas", paint: { "fill-color": ["match", ["get", "shade"], ...colours, colour("land")] as unknown as ExpressionSpecification, "fill-antialias": false } });
  for (const name of Hatched) {
    map.addImage(name, hatch(name === "unknown", colour("hatch")), { pixelRatio: 2 });
    map.addLayer({ id: name, type: "fill", source: "areas", filter: ["==", ["get", "shade"], name], paint: { "fill-pattern": name } });
  }
  map.addLayer({ id: "borders", type: "line", source: "areas", paint: { "line-color": colour("border"), "line-width": 0.8 } });
  for (const [id, ink, width] of [["around", colour("border"), 7], ["chosen", colour("chosen"), 3.5]] as const)
    map.addLayer({ id, type: "line", source: "areas", filter: ["==", ["id"], -1], layout: { "line-join": "round" }, paint: { "line-color": ink, "line-width": width } });
  const labels = areas.features.flatMap(({ properties }): GeoJSON.Feature[] =>
    properties.label ? [{ type: "Feature", geometry: { type: "Point", coordinates: properties.label }, properties }] : []);
  map.addSource("labels", { type: "geojson", data: { type: "FeatureCollection", features: labels } });
  map.addLayer({
    id: "names",
    type: "symbol",
    source: "labels",
    layout: { "text-field": ["get", "name"], "text-size": 12 },
    paint: { "text-color": colour("mark"), "text-halo-color": colour("land"), "text-halo-width": 1.5 },
  });
}

/** Draws around one of them, and gives what is said of it. */
export function choose(map: GlMap, areas: Areas, rank: number): string {
  for (const layer of ["around", "chosen"]) map.setFilter(layer, ["==", ["id"], rank]);
  const { name, says } = areas.features[rank]!.properties;
  return says ? `${name} : ${says}` : name;
}

function hatch(crossed: boolean, colour: string): ImageData {
  const size = 16;
  const pen = new OffscreenCanvas(size, size).getContext("2d")!;
  pen.strokeStyle = colour;
  pen.lineWidth = 2;
  for (const from of [-size, 0, size]) {
    pen.moveTo(from, size);
    pen.lineTo(from + size, 0);
    if (crossed) {
      pen.moveTo(from, 0);
      pen.lineTo(from + size, size);
    }
  }
  pen.stroke();
  return pen.getImageData(0, 0, size, size);
}
