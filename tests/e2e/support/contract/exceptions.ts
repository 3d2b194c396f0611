// What a checker may say all the same: one line each in exceptions.json, which `cargo xtask coverage` prints.
import { readFileSync } from "node:fs";

/** An objection of a checker, on pages whose address matches, that we have looked at and let stand. */
type Exception = { checker: string; says: string; on: string; reason: string };

const FILE = new URL("exceptions.json", import.meta.url);
const EXCEPTIONS = JSON.parse(readFileSync(FILE, "utf8")) as Exception[];

/** What a checker found, but for what is let stand, and why that is. */
export function withoutExceptions(checker: string, page: string, objections: string[]) {
  const excused = new Set<string>();
  const found = objections.filter((objection) => {
    const exception = EXCEPTIONS.find(
      ({ checker: of, says, on }) => of === checker && new RegExp(says).test(objection) && new RegExp(on).test(page),
    );
    if (exception) excused.add(exception.reason);
    return !exception;
  });
  return { found, excused: [...excused] };
}
