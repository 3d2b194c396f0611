// What assistive technology is given of a page: the elements of Chromium's accessibility tree, each with the element of
// the page that it comes from.
import type { CDPSession } from "@playwright/test";

/** An element, as the page has it and as it is told. */
export type Heard = {
  element: Element;
  role: string;
  name: string;
  description: string;
  isInvalid: boolean;
  /** Of a heading. */
  level?: number;
};

/** An element of the page, seen from outside the browser. */
export class Element {
  readonly children: (Element | string)[] = [];

  constructor(
    readonly tag: string,
    readonly attributes: Map<string, string>,
    readonly parent: Element | undefined,
  ) {}

  get id(): string {
    return this.attributes.get("id") ?? "";
  }

  is(className: string): boolean {
    return (this.attributes.get("class") ?? "").split(" ").includes(className);
  }

  /** The nearest element around this one, or itself, of which `holds` is true. */
  closest(holds: (element: Element) => boolean): Element | undefined {
    return holds(this) ? this : this.parent?.closest(holds);
  }

  /** Its words, with or without those that are for the ear only. */
  words(which: "seen" | "all" = "all"): string {
    const isHidden = this.attributes.get("aria-hidden") === "true" || (which === "seen" && this.is("visually-hidden"));
    if (isHidden) return "";
    return this.children.map((child) => (typeof child === "string" ? child : child.words(which))).join("");
  }

  toString(): string {
    const attributes = [...this.attributes].map(([name, value]) => ` ${name}="${value}"`).join("");
    return `<${this.tag}${attributes}>`.slice(0, 120);
  }
}

/** What of the tree's properties is needed. */
type Property = { name: string; value: { value?: unknown } };

/** Every element of the page, and what is told of those that are told of. */
export async function heardOf(devtools: CDPSession): Promise<{ elements: Element[]; heard: Heard[] }> {
  const { root } = await devtools.send("DOM.getDocument", { depth: -1 });
  const byBackend = new Map<number, Element>();
  take(root, undefined, byBackend);
  const { nodes } = await devtools.send("Accessibility.getFullAXTree");
  const heard = nodes.flatMap(({ ignored, backendDOMNodeId, role, name, description, properties = [] }) => {
    const element = byBackend.get(backendDOMNodeId ?? 0);
    if (ignored || !element) return [];
    const property = (wanted: string) => (properties as Property[]).find(({ name }) => name === wanted)?.value.value;
    return {
      element,
      role: String(role?.value),
      name: String(name?.value ?? ""),
      description: String(description?.value ?? ""),
      isInvalid: property("invalid") === "true",
      level: property("level") as number | undefined,
    };
  });
  return { elements: [...byBackend.values()], heard };
}

/** What of a node is needed. */
type Node = {
  backendNodeId: number;
  nodeType: number;
  nodeName: string;
  nodeValue: string;
  attributes?: string[];
  children?: Node[];
};

/** Takes a node of the page and everything in it. */
function take(node: Node, parent: Element | undefined, into: Map<number, Element>): void {
  const { backendNodeId, nodeType, nodeName, nodeValue, attributes = [], children = [] } = node;
  if (nodeType === TEXT) parent?.children.push(nodeValue);
  if (nodeType !== ELEMENT) return children.forEach((child) => take(child, parent, into));
  const pairs = attributes.flatMap((name, at) => (at % 2 === 0 ? [[name, attributes[at + 1] ?? ""] as const] : []));
  const element = new Element(nodeName.toLowerCase(), new Map(pairs), parent);
  parent?.children.push(element);
  into.set(backendNodeId, element);
  children.forEach((child) => take(child, element, into));
}

/** As the standard of the DOM numbers its nodes. */
const ELEMENT = 1;
const TEXT = 3;
