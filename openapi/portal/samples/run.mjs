// Runs the shell samples of the portal against a server, region by region as a reader would, and compares what
// they print with the answers that the pages show.
//
//   node run.mjs DEMO_JSON [--write] [NAME…]      POISHA_URL says where the API is, …/api/v1
//
// An answer is kept as it would be on any machine on any day: ids, secrets and addresses are replaced by examples of the
// same shape, times by what they are relative to the run. So `--write` changes a file only when the product has changed.
import { spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Example } from "./example.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const write = process.argv.includes("--write");
const [demo, ...names] = process.argv.slice(2).filter((argument) => argument !== "--write");
const server = process.env.POISHA_URL;
if (!demo || !server) throw new Error("usage: POISHA_URL=… node run.mjs DEMO_JSON [--write] [NAME…]");

/** Stands in front of curl, and fails where a reader would be surprised. */
const CURL = `#!/usr/bin/env bash
set -o pipefail
[ -n "\${REGION:-}" ] || exec "$CURL" "$@"
"$CURL" --dump-header "$ANSWERS/$REGION.head" "$@" | tee "$ANSWERS/$REGION.body" || exit
status=$(sed -n 's/^HTTP[^ ]* \\([0-9]*\\).*/\\1/p' "$ANSWERS/$REGION.head" | tail -n 1)
case $REGION in *-refused) wanted=4 ;; *) wanted=2 ;; esac
case $status in
  $wanted* | 303) ;;
  *) echo "$REGION was answered $status: $(cat "$ANSWERS/$REGION.body")" >&2; exit 22 ;;
esac
`;

/** A shop that is content with every webhook. */
const shop = createServer((request, response) => {
  request.resume();
  response.writeHead(204).end();
});
await new Promise((listening) => shop.listen(0, "127.0.0.1", listening));
const shopUrl = `http://127.0.0.1:${shop.address().port}`;

const credentials = JSON.parse(readFileSync(demo, "utf8"));
const all = readdirSync(here).filter((file) => file.endsWith(".sh") && !["customer.sh", "ten-minutes.sh"].includes(file));
const wanted = all.map((file) => file.slice(0, -3)).filter((name) => names.length === 0 || names.includes(name));
let wrong = 0;
for (const name of wanted) wrong += await run(name);
shop.close();
process.exitCode = wrong === 0 ? 0 : 1;

async function run(name) {
  const place = mkdtempSync(join(tmpdir(), "poisha-sample-"));
  const answers = join(place, "answers");
  mkdirSync(answers);
  try {
    writeFileSync(join(place, "curl"), CURL);
    chmodSync(join(place, "curl"), 0o755);
    const script = readFileSync(join(here, `${name}.sh`), "utf8")
      .replace(/^#region ([\w-]+)$/gm, 'export REGION=$1; exec 3>&1 >"$ANSWERS/$REGION.said"')
      .replace(/^#endregion [\w-]+$/gm, "exec >&3; export REGION=");
    writeFileSync(join(place, "sample.sh"), script);
    const began = Date.now();
    const { code, said } = await bash(place, answers);
    if (code !== 0) {
      console.log(`failed ${name}\n${said}`);
      return 1;
    }
    const differing = compare(name, answers, new Example({ began, server: new URL(server).origin, shopUrl }));
    console.log(`${differing.length ? "differs" : "ok    "} ${name} in ${((Date.now() - began) / 1000).toFixed(1)} s`);
    for (const text of differing) console.log(text);
    return differing.length;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

function bash(place, answers) {
  const env = {
    ...process.env,
    PATH: `${place}:${process.env.PATH}`,
    CURL: which("curl"),
    ANSWERS: answers,
    TZ: "UTC",
    SAMPLES: here,
    SHOP_URL: shopUrl,
    POISHA_KEY: credentials.api_key,
    POISHA_SECRET: credentials.api_secret,
  };
  const child = spawn("bash", [join(place, "sample.sh"), demo], { cwd: place, env });
  let said = "";
  child.stdout.on("data", (text) => (said += text));
  child.stderr.on("data", (text) => (said += text));
  return new Promise((ended) => child.on("close", (code) => ended({ code, said })));
}

function which(program) {
  const found = process.env.PATH.split(":").map((place) => join(place, program)).find(existsSync);
  if (!found) throw new Error(`${program} is not installed`);
  return found;
}

/** What differs from the answers that the pages show; with `--write`, they are written instead. */
function compare(name, answers, example) {
  const differing = [];
  const kept = join(here, "answers", name);
  if (write) rmSync(kept, { recursive: true, force: true });
  for (const file of readdirSync(answers).filter((file) => file.endsWith(".said")).sort()) {
    const region = file.slice(0, -5);
    const answer = example.of(readFileSync(join(answers, file), "utf8"));
    if (answer === undefined) continue;
    const path = join(kept, `${region}.${answer.ending}`);
    if (write) {
      mkdirSync(kept, { recursive: true });
      writeFileSync(path, answer.text);
    } else if (!existsSync(path)) {
      differing.push(`${path} is missing: run with --write`);
    } else if (readFileSync(path, "utf8") !== answer.text) {
      differing.push(`${path} shows another answer than\n${answer.text}`);
    }
  }
  return differing;
}
