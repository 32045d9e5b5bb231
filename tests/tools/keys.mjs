// Says in TypeScript which POSTs of the document on the standard input take an Idempotency-Key: types alone cannot tell a
// running client.
import { readFileSync } from "node:fs";

const { paths } = JSON.parse(readFileSync(0, "utf8"));
const keyed = Object.entries(paths)
  .filter(([, { post }]) => post?.parameters?.some(({ name }) => name === "Idempotency-Key"))
  .map(([path]) => `  ${JSON.stringify(path)},\n`);
process.stdout.write(`/** The paths whose POST takes an \`Idempotency-Key\`. */
export const takesKey: ReadonlySet<string> = new Set([
${keyed.join("")}]);
`);
