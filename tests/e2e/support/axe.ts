// axe with every rule it has, called directly: its Playwright package opens a page of its own for each analysis, which
// takes six times as long.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type * as Axe from "axe-core";

const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * What axe objects to on this page, in a line each. Unless `only` names rules, none is left out: those for AAA, best
 * practices, experimental and deprecated ones are switched on. What axe cannot decide counts too, so that nothing is
 * passed over unseen.
 */
export async function objections(page: Page, only?: string[]): Promise<string[]> {
  // An expression of several megabytes is slow to send, so once a page is enough.
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(SOURCE);
  return page.evaluate(async (only) => {
    const { axe } = window as unknown as { axe: typeof Axe };
    const rules = Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]));
    const which: Axe.RunOptions = only ? { runOnly: { type: "rule", values: only } } : { rules };
    const { violations, incomplete } = await axe.run({ ...which, resultTypes: ["violations", "incomplete"] });
    const lines = (verdict: string) => ({ id, nodes }: Axe.Result) =>
      nodes.map(({ target, failureSummary }) => `${verdict} ${id}: ${target.join(" ")}: ${failureSummary}`);
    return [...violations.flatMap(lines("violates")), ...incomplete.flatMap(lines("may violate"))];
  }, only);
}
