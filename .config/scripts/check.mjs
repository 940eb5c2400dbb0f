/**
 * Every gate but the suite (`npm test`). `npm run check -- lint types` runs only those.
 * Gates run side by side, those that read dist after the build; all are run, and at the end every failure is named.
 */
import { spawn } from "node:child_process";
import { root } from "./lib.mjs";

const gates = [
  { name: "build", script: "build" },
  { name: "lint", script: "lint" },
  { name: "types", script: "types" },
  { name: "layers", script: "layers" },
  { name: "public types", script: "types:public", built: true },
  { name: "package", script: "package", built: true },
  { name: "api", script: "api", built: true },
  { name: "sizes", script: "sizes", built: true },
  { name: "declarations", script: "declarations" },
  { name: "schemas", script: "schemas", built: true },
  { name: "pages", script: "pages" },
  { name: "smoke", script: "smoke", built: true },
  { name: "docs", script: "docs" },
  { name: "examples", command: [process.execPath, "--test", "docs/examples/testing/rulebook.test.mjs", "docs/examples/vectors/vectors.test.mjs"], built: true },
  { name: "demo", command: [process.execPath, "docs/examples/plaju/run.mjs"], built: true },
];

const wanted = process.argv.slice(2);
const chosen = wanted.length === 0 ? gates : gates.filter(({ name, script }) => wanted.includes(name) || wanted.includes(script));
const SIDE_BY_SIDE = 2;
if (chosen.length === 0) throw new Error(`no such gate; there are: ${gates.map(({ name }) => name).join(", ")}`);

const runGate = ({ name, script, command }) => new Promise((resolve) => {
  const started = performance.now();
  const [program, ...args] = command ?? ["npm", "run", "--silent", script];
  const child = spawn(program, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  child.stdout.on("data", (it) => { output += it; });
  child.stderr.on("data", (it) => { output += it; });
  child.on("close", (code) => {
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const line = output.trim().split("\n").findLast((it) => it.startsWith("✓ "));
    console.log(code === 0 ? `✓ ${name} (${seconds} s)${line === undefined ? "" : `: ${line.slice(2)}`}` : `✗ ${name} (${seconds} s)\n${output.trimEnd()}\n`);
    resolve(code === 0);
  });
});

const results = new Map(); // name → did it hold
const waiting = [...chosen];
await new Promise((resolve) => {
  let running = 0;
  const next = () => {
    const buildHeld = chosen[0]?.name === "build" ? results.get("build") : true; // undefined: not yet
    for (const gate of waiting.filter(({ built }) => built === true && buildHeld === false)) {
      waiting.splice(waiting.indexOf(gate), 1);
      results.set(`${gate.name} (not run: there is no build)`, false);
    }
    while (running < SIDE_BY_SIDE) {
      const at = waiting.findIndex(({ built }) => built !== true || buildHeld === true);
      if (at < 0) break;
      const [gate] = waiting.splice(at, 1);
      running += 1;
      runGate(gate).then((held) => { results.set(gate.name, held); running -= 1; next(); });
    }
    if (waiting.length === 0 && running === 0) resolve();
  };
  next();
});

const failed = [...results].filter(([, held]) => !held).map(([name]) => name);
console.log(failed.length === 0 ? `\nAll ${results.size} gates hold.` : `\nFailed: ${failed.join(", ")}`);
process.exitCode = failed.length === 0 ? 0 : 1;
