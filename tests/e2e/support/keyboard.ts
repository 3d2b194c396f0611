// Somebody who has a keyboard and nothing else, and looks where they are at every press.
import { expect, type Locator, type Page } from "@playwright/test";
import { unseenFocus } from "./contract/focus";
import { codeSentTo } from "./resident";

/** More stops than any page has. */
const STOPS = 60;

export class Keyboard {
  constructor(readonly page: Page) {}

  /** Signs in, from the page that asks for the number to the page with this heading. */
  async signIn(phone: string, arrival: string | RegExp): Promise<void> {
    await this.fill(this.page.getByRole("textbox"), phone);
    await this.enter("短信里的 6 位数字是什么？");
    await this.fill(this.page.getByRole("textbox"), codeSentTo(phone));
    await this.follow("button", "登录", arrival);
  }

  /** Says yes on the page that asks for consent, and arrives on the page with this heading. */
  async agree(arrival: string | RegExp): Promise<void> {
    await this.choose("满 14 岁了", 0);
    await this.follow("button", "同意", arrival);
  }

  /** Presses Tab, or Shift+Tab, until `target` has the focus; every stop on the way must be seen. */
  async to(target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
    for (let stop = 0; stop < STOPS; stop++) {
      await this.page.keyboard.press(key);
      await expectFocusToBeSeen(this.page);
      if (await target.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`${key} never reaches ${target}`);
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Goes to an input and writes over whatever stands in it. */
  async fill(input: Locator, text: string): Promise<void> {
    await this.to(input);
    await this.press("Control+A");
    await this.page.keyboard.type(text);
  }

  /** Chooses the answer so many arrows below the first; on a page with several such questions, in one of them. */
  async choose(name: string | RegExp, arrows: number, within: Locator = this.page.getByRole("main")): Promise<void> {
    await this.to(within.getByRole("radio").first());
    await this.press("Space", ...Array<string>(arrows).fill("ArrowDown"));
    await expect(within.getByRole("radio", { name, checked: true })).toHaveCount(1);
    await expectFocusToBeSeen(this.page);
  }

  /** Ticks the box of this name. */
  async tick(name: string | RegExp): Promise<void> {
    const box = this.page.getByRole("checkbox", { name });
    await this.to(box);
    await this.press("Space");
    await expect(box).toBeChecked();
  }

  /** Goes to a link or button of this name, presses Enter, and arrives on the page with this heading. */
  async follow(role: "link" | "button", name: string | RegExp, arrival: string | RegExp): Promise<void> {
    await this.to(this.page.getByRole("main").getByRole(role, { name }).first());
    await this.enter(arrival);
  }

  /** Presses Enter, and arrives on the page with this heading. */
  async enter(arrival: string | RegExp): Promise<void> {
    const arrived = this.page.waitForEvent("load");
    await this.press("Enter");
    await arrived;
    await expectPage(this.page, arrival);
  }
}

/** A page with this one heading, which fits the screen from side to side. */
export async function expectPage(page: Page, heading: string | RegExp): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
  await expectNoSidewaysScrolling(page);
}

/** Nothing is wider than the screen. */
export async function expectNoSidewaysScrolling(page: Page): Promise<void> {
  const [content, screen] = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return [scrollWidth, clientWidth] as const;
  });
  expect(content, `${page.url()} is wider than the screen`).toBeLessThanOrEqual(screen);
}

/** Whoever looks for the focus sees it. */
export async function expectFocusToBeSeen(page: Page): Promise<void> {
  expect(await unseenFocus(page), page.url()).toEqual([]);
}
