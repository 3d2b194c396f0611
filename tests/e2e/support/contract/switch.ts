// For whoever has a single switch, which stands for Tab and for Enter: a circle or a box would need another key.
import type { Checker } from "./subject";

/** What Enter cannot choose. In easy reading and in 长辈版 every answer is a button. */
export const oneSwitch: Checker = ({ page }) =>
  page.evaluate(() => {
    const inputs = document.querySelectorAll("input[type=radio], input[type=checkbox], select");
    return [...inputs].map((input) => `Enter does not choose ${input.outerHTML.slice(0, 120)}`);
  });
