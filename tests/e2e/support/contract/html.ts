// html-validate on the page as the server sent it: a browser mends what is written wrongly, and hides it from every
// checker that asks the browser.
import { HtmlValidate } from "html-validate";
import type { Checker } from "./subject";

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended", "html-validate:a11y"],
});

export const htmlValidate: Checker = async ({ html }) => {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message}: ${selector}`),
  );
};
