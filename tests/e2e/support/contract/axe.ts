// axe, with every rule it has.
import { objections } from "../axe";
import type { Checker } from "./subject";

/** The rules whose verdict can be another one in another theme. */
const OF_COLOURS = ["color-contrast", "color-contrast-enhanced", "link-in-text-block"];

export const axe: Checker = ({ page }) => objections(page);

/** The same page in other colours. */
export const axeOnColours: Checker = ({ page }) => objections(page, OF_COLOURS);
