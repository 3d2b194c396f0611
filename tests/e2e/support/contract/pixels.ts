// A page as it reaches the eye: its pixels, and how far apart two colours are (WCAG 2.2, relative luminance).
import type { Page } from "@playwright/test";
import { PNG } from "pngjs";

/** Red, green and blue in one number. */
export type Colour = number;

/** In pixels of the page, from its upper left corner. */
export type Box = { left: number; top: number; right: number; bottom: number };

export class Picture {
  readonly #png: PNG;

  constructor(bytes: Buffer) {
    this.#png = PNG.sync.read(bytes);
  }

  /** The whole page, from top to bottom. */
  static async of(page: Page): Promise<Picture> {
    return new Picture(await page.screenshot({ fullPage: true }));
  }

  at(x: number, y: number): Colour {
    const from = 4 * (y * this.#png.width + x);
    return this.#png.data.readUInt32BE(from) >>> 8;
  }

  /** How often each colour is in a box. */
  colours({ left, top, right, bottom }: Box): Map<Colour, number> {
    const counts = new Map<Colour, number>();
    const [beginX, beginY] = [Math.max(0, Math.round(left)), Math.max(0, Math.round(top))];
    const [endX, endY] = [Math.min(this.#png.width, Math.round(right)), Math.min(this.#png.height, Math.round(bottom))];
    for (let y = beginY; y < endY; y++) {
      for (let x = beginX; x < endX; x++) {
        const colour = this.at(x, y);
        counts.set(colour, (counts.get(colour) ?? 0) + 1);
      }
    }
    return counts;
  }

  /** How many pixels are at least 3:1 away from what they are in another picture of the same size. */
  differingFrom(other: Picture): number {
    let count = 0;
    for (let y = 0; y < Math.min(this.#png.height, other.#png.height); y++) {
      for (let x = 0; x < Math.min(this.#png.width, other.#png.width); x++) {
        const [ours, theirs] = [this.at(x, y), other.at(x, y)];
        if (ours !== theirs && contrast(ours, theirs) >= 3) count++;
      }
    }
    return count;
  }
}

/** The colour that is there most. */
export function commonest(colours: Map<Colour, number>): Colour {
  let [most, found] = [0, 0];
  for (const [colour, count] of colours) if (count > most) [most, found] = [count, colour];
  return found;
}

/** How far the farthest of these colours is from a ground. */
export function farthest(colours: Iterable<Colour>, ground: Colour): number {
  let found = 1;
  for (const colour of colours) found = Math.max(found, contrast(colour, ground));
  return found;
}

/** From 1 for the same colour to 21 for black and white. */
export function contrast(one: Colour, other: Colour): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

const LUMINANCES = new Map<Colour, number>();

function luminance(colour: Colour): number {
  const known = LUMINANCES.get(colour);
  if (known !== undefined) return known;
  const parts = [colour >> 16, (colour >> 8) & 255, colour & 255].map((part) => part / 255);
  const [red, green, blue] = parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  const sum = 0.2126 * (red as number) + 0.7152 * (green as number) + 0.0722 * (blue as number);
  LUMINANCES.set(colour, sum);
  return sum;
}
