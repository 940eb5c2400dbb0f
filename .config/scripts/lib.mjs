/** What the gate scripts share. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The root of the checkout. */
export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** A scratch folder inside the checkout (so that packages resolve), removed afterwards. */
export const withScratch = async (use) => {
  const cache = join(root, "node_modules", ".cache");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "gate-"));
  try { return await use(folder); } finally { rmSync(folder, { recursive: true, force: true }); }
};

/** Runs a program; its output comes back as text, and into the message where it fails. */
export const run = (program, args, options = {}) => {
  try {
    return execFileSync(program, args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], maxBuffer: 1 << 28, ...options });
  } catch (failure) {
    throw new Error(`${program} ${args.join(" ")}\n${failure.stdout ?? ""}${failure.stderr ?? ""}`.trim(), { cause: failure });
  }
};

/**
 * Runs a gate: `body` gets a list to put faults into and returns the one line that says what held.
 * Faults and exceptions are printed without stack traces, and fail the gate.
 */
export const gate = async (body) => {
  const faults = [];
  let held = "";
  try { held = await body(faults); } catch (failure) { faults.push(failure.message); }
  for (const fault of faults) console.error(`✗ ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
  else console.log(`✓ ${held}`);
};
