// Bundles the stylesheet and the scripts, and carries over the two font weights that the pages use.
import { build } from "esbuild";

const shared = { outdir: "wwwroot", bundle: true, minify: true, target: ["chrome111", "firefox115", "safari16"], logLevel: "warning" };

await build({
  ...shared,
  entryPoints: ["Assets/styles/app.css", "Assets/styles/answer.css", "Assets/styles/map.css"],
  external: ["/icons/*"],
  loader: { ".woff2": "file" },
  assetNames: "fonts/[name]",
});

await build({ ...shared, entryPoints: ["Assets/scripts/page.ts", "Assets/scripts/keep.ts", "Assets/scripts/passkey.ts", "Assets/scripts/sw.ts"], format: "esm" });

// Only who asks for a map that moves fetches its library, and what it does beside the page.
await build({
  ...shared,
  entryPoints: { "moving-map": "Assets/scripts/moving-map.ts", "moving-map-worker": "maplibre-gl/dist/maplibre-gl-worker.mjs" },
  format: "esm",
});
