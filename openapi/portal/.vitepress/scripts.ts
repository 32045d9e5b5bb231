// The server lets no page run a script that stands in the page itself: they are moved into files.
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The page with each inline script in a file of its own, under a name that carries its hash. */
export function withoutInlineScripts(html: string, outDir: string, base: string): string {
  return html.replace(/<script( id="[^"]*")?>([^]*?)<\/script>/g, (_whole, id: string = "", script: string) => {
    const name = `assets/inline.${createHash("sha256").update(script).digest("hex").slice(0, 8)}.js`;
    mkdirSync(join(outDir, "assets"), { recursive: true });
    writeFileSync(join(outDir, name), script);
    return `<script${id} src="${base}${name}"></script>`;
  });
}
