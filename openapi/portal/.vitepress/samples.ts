// Where the samples in the five languages are: in the sample shops, and in the suites of the clients.
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const openapi = fileURLToPath(new URL("../..", import.meta.url));

/** The languages in their order, as people write them and as the highlighter calls them. */
const LANGUAGES = [
  ["typescript", "TypeScript", "ts", /\.m?ts$/],
  ["python", "Python", "python", /\.py$/],
  ["rust", "Rust", "rust", /\.rs$/],
  ["go", "Go", "go", /\.go$/],
  ["java", "Java", "java", /\.java$/],
] as const;

const SKIPPED = new Set(["node_modules", "target", "dist", "build", "generated", "__pycache__", ".venv", "models", "api"]);

/** One tab for each language that has a region of this name; every language that has a shop must have it. */
export function samples(region: string): string {
  const tabs = LANGUAGES.flatMap(([directory, title, highlighting, ending]) => {
    const code = find(directory, ending, region);
    if (code === undefined && existsSync(join(openapi, "samples", directory))) {
      throw new Error(`the samples in ${title} have no region ${region}`);
    }
    return code === undefined ? [] : [`\`\`\`\`\`${highlighting} [${title}]\n${code}\n\`\`\`\`\``];
  });
  return tabs.length ? `::: code-group\n\n${tabs.join("\n\n")}\n\n:::` : "";
}

/** How the sample shop of each language is started. */
export function shops(): string {
  const there = LANGUAGES.filter(([directory]) => existsSync(join(openapi, "samples", directory)));
  const tabs = there.map(([directory, title]) => `<<< @/samples/ten-minutes.sh#${directory}{sh} [${title}]`);
  return `::: code-group\n\n${tabs.join("\n\n")}\n\n:::`;
}

/** What stands in a region of a language: in its shop, else in the suite of its client. */
function find(language: string, ending: RegExp, region: string): string | undefined {
  const whole = new RegExp(`^[ \\t]*(?://|#) ?#?region ${region}[ \\t]*\\n([^]*?)^[ \\t]*(?://|#) ?#?endregion ${region}[ \\t]*$`, "m");
  for (const kind of ["samples", "clients"]) {
    for (const file of files(join(openapi, kind, language)).filter((file) => ending.test(file))) {
      const found = whole.exec(readFileSync(file, "utf8"));
      if (found) return dedented(found[1]);
    }
  }
  return undefined;
}

/** Without the margin that all lines have, and without markers of other regions. */
function dedented(code: string): string {
  const lines = code.trimEnd().split("\n").filter((line) => !/^\s*(?:\/\/|#) ?#?(?:end)?region \w/.test(line));
  const margin = Math.min(...lines.filter((line) => line.trim()).map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(margin)).join("\n");
}

function files(directory: string): string[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory)
    .filter((name) => !SKIPPED.has(name))
    .sort()
    .flatMap((name) => {
      const path = join(directory, name);
      return statSync(path).isDirectory() ? files(path) : [path];
    });
}
