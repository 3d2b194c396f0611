// What was looked at, for `cargo xtask coverage`: a line of JSON for each look of each checker.
import { mkdirSync, writeFileSync } from "node:fs";
import type { Look } from "./contract";

const FOLDER = new URL("../../../../target/contract/", import.meta.url);

/** Keeps the looks of one walk, in place of those of the last run. */
export function record(walk: string, looks: Look[]): void {
  mkdirSync(FOLDER, { recursive: true });
  const lines = looks.map(({ found, ...look }) => JSON.stringify({ ...look, found: found.length }));
  writeFileSync(new URL(`${walk.replaceAll(" ", "-")}.jsonl`, FOLDER), `${lines.join("\n")}\n`);
}
