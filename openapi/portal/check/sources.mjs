// Refuses pages with a sample that nobody runs: code stands in files that the tests execute, and pages show regions of
// them. What is drawn as text (```text) is no code.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const portal = fileURLToPath(new URL("..", import.meta.url));
const problems = [];

for (const page of pages(portal)) {
  const name = relative(portal, page);
  readFileSync(page, "utf8").split("\n").forEach((line, index) => {
    const say = (problem) => problems.push(`${name}:${index + 1} ${problem}`);
    const fence = /^\s*(?:```+|~~~+)(\S*)/.exec(line);
    if (fence && fence[1] && fence[1] !== "text") say(`has a block of ${fence[1]}: show a region of a file that is run`);
    const snippet = /^<<< ([^#{[\s]+)(?:#([\w-]+))?/.exec(line);
    if (snippet) shown(snippet[1], snippet[2], page, say);
  });
  const fences = readFileSync(page, "utf8").match(/^\s*```.*$/gm) ?? [];
  const opened = fences.filter((_, index) => index % 2 === 0);
  if (opened.some((fence) => fence.trim() === "```")) problems.push(`${name} has a block of no language: say text`);
}

for (const problem of problems) console.error(problem);
process.exit(problems.length === 0 ? 0 : 1);

function pages(directory) {
  return readdirSync(directory, { withFileTypes: true })
    .filter(({ name }) => name !== "node_modules" && !name.startsWith("."))
    .flatMap((entry) => {
      const path = join(directory, entry.name);
      return entry.isDirectory() ? pages(path) : path.endsWith(".md") ? [path] : [];
    });
}

/** A snippet must be there, and a region must begin and end in it. */
function shown(path, region, page, say) {
  const file = path.startsWith("@/") ? join(portal, path.slice(2)) : join(dirname(page), path);
  if (!existsSync(file)) return say(`shows ${path}, which is not there`);
  if (!region) return undefined;
  const text = readFileSync(file, "utf8");
  for (const marker of ["region", "endregion"]) {
    if (!new RegExp(`^\\s*(?://|#) ?#?${marker} ${region}\\s*$`, "m").test(text)) say(`shows ${path}, which has no ${marker} ${region}`);
  }
  return undefined;
}
