// Proves the portal against a server of its own: every sample prints what its page shows, every `poisha …` command works,
// the ten-minute story ends in time in each language, a page with a sample that nobody runs is refused, and the built
// pages can be read in a browser.
//
//   node portal.mjs POISHA PORTAL PICTURES      the server's program, the built portal, and where pictures go
import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, chmodSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";

const [poisha, built, pictures] = process.argv.slice(2);
const portal = fileURLToPath(new URL("..", import.meta.url));
const repository = join(portal, "../..");
const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".json": "application/json" };
/** What a browser may do on the pages: nothing but what they need. Switching between light and dark adds the one style. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-skqujXORqzxt1aE0NNXxujEanPTX6raoqSscTV/Ww/Y='; " +
  "style-src-attr 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";
/** What readers do. The list stands here so that a journey cannot go missing unseen. */
const JOURNEYS = ["reads every page at a desk", "reads every page on a phone in the dark", "finds the answer by its words"];
const TEN_MINUTES = 600_000;
const LANGUAGES = ["Go", "TypeScript", "Python", "Java", "Rust"];
/** Commands that go on until they are stopped. */
const ENDLESS = ["listen", "logs tail"];

const place = mkdtempSync(join(tmpdir(), "poisha-portal-"));
chmodSync(place, 0o755);
const results = { ok: 0, failed: 0 };
const server = await start();
try {
  await prove("a page with a sample that nobody runs is refused", refusesPages);
  await prove("every sample prints what its page shows", () => run("node", [join(portal, "samples/run.mjs"), server.demo]));
  await prove("every command of the pages does what it says", commands);
  for (const language of LANGUAGES) {
    await prove(`from an empty directory to a verified webhook in ten minutes, in ${language}`, () => story(language));
  }
  await prove("the built pages can be read", read);
} finally {
  server.stop();
  await server.ended;
  rmSync(place, { recursive: true, force: true });
}
const { ok, failed } = results;
console.log(`test result: ${failed ? "FAILED" : "ok"}. ${ok} passed; ${failed} failed; of the developer portal`);
process.exit(failed ? 1 : 0);

async function prove(claim, proof) {
  const began = Date.now();
  let problem;
  try {
    problem = await proof();
  } catch (error) {
    problem = error.stack;
  }
  console.log(`${problem ? "FAILED" : "ok    "} ${claim}, ${((Date.now() - began) / 1000).toFixed(1)} s`);
  if (problem) console.log(problem);
  results[problem ? "failed" : "ok"] += 1;
}

/** A server as `./dev up` starts it, on free ports, with a data directory of its own. */
async function start() {
  const data = join(place, "data");
  mkdirSync(data);
  chmodSync(data, 0o755);
  const free = ["--listen", "127.0.0.1:0", "--sandbox-listen", "127.0.0.1:0", "--shop-listen", "127.0.0.1:0"];
  const { DATABASE_URL: _, ...env } = process.env;
  const child = spawn(poisha, ["serve", "--demo", ...free], { env: { ...env, POISHA_DATA_DIR: data } });
  let said = "";
  const url = await new Promise((known, never) => {
    child.stdout.on("data", (text) => {
      said += text;
      const found = /^API +(\S+)$/m.exec(said);
      if (found && said.includes("X-Api-Secret")) known(found[1]);
    });
    child.stderr.on("data", (text) => (said += text));
    child.on("exit", () => never(new Error(`the server did not start:\n${said}`)));
  });
  const ended = new Promise((done) => child.on("exit", done));
  return { url, demo: join(data, "demo.json"), stop: () => child.kill("SIGTERM"), ended };
}

/** Runs a program that is told where the API is; answers what it said when it fails. */
function run(program, args, wanted = "") {
  const env = { ...process.env, POISHA_URL: server.url, NO_PROXY: "127.0.0.1", CARGO_PROFILE_DEV_DEBUG: "false" };
  const child = spawn(program, args, { env, cwd: join(repository, "tests/tools") });
  let said = "";
  child.stdout.on("data", (text) => (said += text));
  child.stderr.on("data", (text) => (said += text));
  return new Promise((ended) => {
    child.on("error", (error) => ended(String(error)));
    child.on("close", (code) => ended(code === 0 && said.includes(wanted) ? undefined : said));
  });
}

/** The whole way, with what the machine keeps of packages; cargo's own are built as the house builds them, so once. */
async function story(language) {
  const began = Date.now();
  const args = [join(portal, "samples/ten-minutes.sh"), repository, server.demo, language.toLowerCase()];
  const problem = await run("bash", args, "payment.succeeded arrived and its signature holds");
  return problem ?? (Date.now() - began > TEN_MINUTES ? "it took longer" : undefined);
}

/** Runs every `poisha …` that stands on a page, word for word, but for the ID and the URL that readers put in. */
async function commands() {
  const told = readdirSync(portal, { recursive: true })
    .filter((file) => file.endsWith(".md") && !file.includes("node_modules"))
    .flatMap((file) => [...readFileSync(join(portal, file), "utf8").matchAll(/`poisha ([^`]+)`/g)].map(([, words]) => words));
  const content = createServer((request, response) => request.resume() && response.writeHead(204).end());
  await new Promise((listening) => content.listen(0, "127.0.0.1", listening));
  const problems = [];
  let event = "none";
  const isEndless = (words) => ENDLESS.some((endless) => words.startsWith(endless));
  const runs = async (words) => {
    const args = words.replace("ID", event).replace("URL", `http://127.0.0.1:${content.address().port}`).split(" ");
    const { isFine, said } = await poishaSays(args, isEndless(words));
    if (!isFine) problems.push(`poisha ${args.join(" ")} said: ${said}`);
    event = /\bevt_\w+/.exec(said)?.[0] ?? event;
  };
  const all = [...new Set(told)];
  const watched = all.filter(isEndless).map(runs);
  // What is triggered is what those that watch have to tell, and what the others look at.
  const others = all.filter((words) => !isEndless(words));
  others.sort((one, other) => other.startsWith("trigger") - one.startsWith("trigger"));
  for (const words of others) await runs(words);
  await Promise.all(watched);
  content.close();
  return problems.join("\n") || (event === "none" ? "nothing was triggered" : undefined);
}

/** What a command says; one that goes on is stopped when it has told of a payment, or has had a minute for it. */
function poishaSays(args, isEndless) {
  const env = { ...process.env, POISHA_URL: server.url, POISHA_CREDENTIALS: server.demo };
  const child = spawn(poisha, args, { env });
  const patience = setTimeout(() => child.kill("SIGTERM"), 60_000);
  let said = "";
  for (const voice of [child.stdout, child.stderr]) {
    voice.on("data", (text) => {
      said += text;
      if (isEndless && said.includes("payment.")) child.kill("SIGTERM");
    });
  }
  return new Promise((ended) =>
    child.on("close", (code) => {
      clearTimeout(patience);
      ended({ isFine: isEndless ? said.includes("payment.") : code === 0 && said !== "", said });
    }),
  );
}

function refusesPages() {
  const other = join(place, "pages");
  mkdirSync(join(other, "check"), { recursive: true });
  cpSync(join(portal, "check/sources.mjs"), join(other, "check/sources.mjs"));
  const pages = [
    ["```text\na drawing\n```\n", ""],
    ["```sh\ncurl /\n```\n", "page.md:1 has a block of sh"],
    ["```\ncurl /\n```\n", "page.md has a block of no language"],
    ["<<< @/samples/gone.sh#create{sh}\n", "page.md:1 shows @/samples/gone.sh, which is not there"],
    ["<<< @/check/sources.mjs#create\n", "page.md:1 shows @/check/sources.mjs, which has no region create"],
  ];
  for (const [text, problem] of pages) {
    writeFileSync(join(other, "page.md"), text);
    const { status, stderr } = spawnSync("node", [join(other, "check/sources.mjs")], { encoding: "utf8" });
    if ((status === 0) !== (problem === "") || !stderr.includes(problem)) return `${text}is answered ${status}: ${stderr}`;
  }
  return undefined;
}

async function read() {
  const shown = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://portal").pathname);
    const file = path.startsWith("/docs/") ? join(built, path.slice(6), path.endsWith("/") ? "index.html" : "") : "";
    // The server's own pages, to which the portal leads, are not part of it.
    const isElsewhere = ["/openapi.json", "/catalogue.json", "/webhooks.schema.json", "/docs/reference"].includes(path);
    if (isElsewhere) return response.end();
    if (!file || !existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
    const headers = { "content-type": TYPES[extname(file)] ?? "application/octet-stream", "content-security-policy": POLICY };
    return response.writeHead(200, headers).end(readFileSync(file));
  });
  await new Promise((listening) => shown.listen(0, "127.0.0.1", listening));
  const url = `http://127.0.0.1:${shown.address().port}/docs/`;
  const made = JOURNEYS.map((journey) => `ok     a customer ${journey}`).join("\n");
  const problem = await run("node", ["portal.mjs", url, pictures], made);
  shown.close();
  return problem;
}
