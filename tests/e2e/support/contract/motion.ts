// For people whom movement makes ill: they have said so to their device, as every browser of the contract has.
import type { Checker } from "./subject";

/** What moves all the same. */
export const motion: Checker = ({ page }) =>
  page.evaluate(() =>
    document.getAnimations().map(({ effect }) => {
      const moved = (effect as KeyframeEffect | null)?.target?.outerHTML ?? "something";
      return `${moved.slice(0, 120)} moves`;
    }),
  );
