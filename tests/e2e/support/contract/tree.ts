// What a person who listens is told of a page: names, hints, problems, headings, the title.
import { type Element, type Heard, heardOf } from "./heard";
import type { Checker } from "./subject";

/** What can be operated. */
const CONTROLS = ["button", "link", "textbox", "checkbox", "radio", "combobox", "listbox", "slider", "spinbutton"];
/** What ARIA lets be invalid; of a radio button the description says it. */
const CAN_BE_INVALID = ["textbox", "combobox", "listbox", "slider", "spinbutton"];
/** What is said of a field beside its name. */
const SAID_OF_FIELDS = ["hint", "problem", "choice-hint"];
const ERROR_WORD = /^(错误：|Error:)/;

export const told: Checker = async ({ page, devtools, place }) => {
  const { elements, heard } = await heardOf(devtools);
  const controls = heard.filter(({ role }) => CONTROLS.includes(role));
  const title = await page.title();
  return [
    ...controls.flatMap((control) => named(control, elements)),
    ...elements.flatMap((element) => saidOfAField(element, controls)),
    ...saidInvalid(controls),
    // The gallery shows headings as examples.
    ...(place.path.startsWith("/gallery/") ? [] : oneHeading(heard)),
    ...summary(elements, heard, title),
  ];
};

/** It has a name, and whoever says aloud what stands on it is understood (2.5.3). */
function named({ element, role, name }: Heard, elements: Element[]): string[] {
  if (plain(name) === "") return [`no name: ${role} ${element}`];
  const isLabel = ({ tag, attributes }: Element) => tag === "label" && attributes.get("for") === element.id;
  const label = ["a", "button"].includes(element.tag) ? element : elements.find(isLabel);
  const seen = plain(label?.words("seen") ?? "");
  return plain(name).includes(seen) ? [] : [`reads "${seen}", but is called "${name}": ${element}`];
}

/** A hint, a problem, and that something is filled in already, are told together with a field. */
function saidOfAField(element: Element, controls: Heard[]): string[] {
  if (!SAID_OF_FIELDS.some((kind) => element.is(kind)) || !element.closest(({ tag }) => tag === "main")) return [];
  // What is folded away is told of nobody, and looked at where it is unfolded.
  if (element.closest(({ tag, attributes }) => tag === "details" && !attributes.has("open"))) return [];
  const words = plain(element.words());
  const isSaid = controls.some(({ description }) => plain(description).includes(words));
  return isSaid ? [] : [`no field is described by "${element.words()}"`];
}

/** Of the fields that a problem is told with, one is said to be invalid; of a date it need not be the first. */
function saidInvalid(controls: Heard[]): string[] {
  const described = controls.filter(({ role }) => CAN_BE_INVALID.includes(role)).flatMap((control) => {
    const ids = (control.element.attributes.get("aria-describedby") ?? "").split(" ");
    return ids.filter((id) => id.endsWith("-problem")).map((id) => [id, control] as const);
  });
  const said = new Set(described.flatMap(([id, { isInvalid }]) => (isInvalid ? [id] : [])));
  return described.flatMap(([id, { element }]) => (said.has(id) ? [] : [`not said to be invalid: ${element}`]));
}

function oneHeading(heard: Heard[]): string[] {
  const headings = heard.filter(({ role, level }) => role === "heading" && level === 1);
  return headings.length === 1 ? [] : [`${headings.length} headings of the first level`];
}

/** The title says first that something is to be mended, and each line of the summary leads to a field that says it too. */
function summary(elements: Element[], heard: Heard[], title: string): string[] {
  const isInSummary = (element: Element) => element.closest((around) => around.id === "problems") !== undefined;
  const hasSummary = elements.some(isInSummary);
  const isGallery = elements.some((element) => element.is("example"));
  const titled = isGallery || ERROR_WORD.test(title) === hasSummary ? [] : [`the title is "${title}"`];
  const links = elements.filter((element) => element.tag === "a" && isInSummary(element));
  const lost = links.flatMap((link) => {
    const target = link.attributes.get("href")?.replace(/^#/, "");
    const fields = heard.filter(({ element }) => element.id === target);
    // The gallery shows summaries without their fields.
    if (fields.length === 0 && isGallery) return [];
    // Of several entries the summary says first which one it is; that one itself need not say it.
    const words = plain(link.words());
    const [, ofAnEntry = words] = words.match(/[：:](.+)/) ?? [];
    const isSaid = fields.some(({ description }) => plain(description).includes(ofAnEntry));
    return isSaid ? [] : [`"${link.words()}" leads to ${fields[0]?.element ?? "nothing"}, which does not say so`];
  });
  return [...titled, ...lost];
}

/** Words without the spaces between them: those are not the same in a name and on the page. */
function plain(words: string): string {
  return words.replace(/\s/g, "").toLowerCase();
}
