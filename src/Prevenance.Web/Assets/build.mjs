// Bundles the stylesheet and carries over the two font weights that the pages use.
import { build } from "esbuild";

await build({
  entryPoints: ["Assets/styles/app.css"],
  outdir: "wwwroot",
  bundle: true,
  minify: true,
  external: ["/icons/*"],
  loader: { ".woff2": "file" },
  assetNames: "fonts/[name]",
  target: ["chrome111", "firefox115", "safari16"],
  logLevel: "warning",
});
