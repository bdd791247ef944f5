import { expect, type Locator, type Page } from "@playwright/test";

/** The desk as an editor has it, who counts every key and click. */
export class DeskPage {
  keys = 0;
  clicks = 0;

  constructor(readonly page: Page) {}

  get card(): Locator {
    return this.page.locator(".card.current");
  }

  get saved(): Locator {
    return this.page.locator(".top .saved");
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      this.keys += 1;
    }
  }

  /** Types a text into the field that has the focus. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    this.keys += text.length;
  }

  /** What has the focus, by the name that the page gives it. */
  async expectFocus(name: string | RegExp): Promise<void> {
    const focused = () => this.page.evaluate(() => document.activeElement?.getAttribute("data-focus") ?? "");
    await expect.poll(focused, { message: `focus on ${name}`, timeout: 120_000 }).toMatch(name);
  }

  /** Goes on by Tab until the field has the focus. */
  async tabTo(field: string): Promise<void> {
    const focused = () => this.page.evaluate(() => document.activeElement?.getAttribute("data-focus") ?? "");
    for (let tabs = 0; tabs < 12 && (await focused()) !== `field:${field}`; tabs++) await this.press("Tab");
    await this.expectFocus(`field:${field}`);
  }

  /** Pastes a text as from another window. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate((pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", pasted);
      const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    }, text);
    this.keys += 1;
  }

  /** Drags the pointer over words of the article, as one click. */
  async selectWords(words: string): Promise<void> {
    await this.settled();
    await this.#still();
    const box = await this.page.evaluate((wanted) => {
      const text = document.querySelector(".text");
      if (!text) throw new Error("there is no text");
      const start = (text.textContent ?? "").indexOf(wanted);
      if (start < 0) throw new Error(`the article has no words ${wanted}`);
      const at = (offset: number, isEnd: boolean) => {
        const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
        for (let before = 0, node = walker.nextNode(); node; node = walker.nextNode()) {
          const { length } = node as Text;
          if (isEnd ? offset <= before + length : offset < before + length) return { node, offset: offset - before };
          before += length;
        }
        throw new Error("the words end after the text");
      };
      const [from, to] = [at(start, false), at(start + wanted.length, true)];
      from.node.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
      const range = document.createRange();
      range.setStart(from.node, from.offset);
      range.setEnd(to.node, to.offset);
      const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
      const [first, last] = [rects[0], rects.at(-1)];
      if (!first || !last) throw new Error("the words are not drawn");
      const isRightToLeft = getComputedStyle(from.node.parentElement ?? text).direction === "rtl";
      return {
        from: [isRightToLeft ? first.right - 1 : first.left + 1, first.top + first.height / 2] as const,
        to: [isRightToLeft ? last.left + 1 : last.right - 1, last.top + last.height / 2] as const,
      };
    }, words);
    const { mouse } = this.page;
    await mouse.move(...box.from);
    await mouse.down();
    await mouse.move(...box.to, { steps: 4 });
    await mouse.up();
    this.clicks += 1;
    await expect(this.page.locator(".selected")).toBeVisible();
  }

  /** Waits until the article glides no more, as to the claim that was judged last. */
  async #still(): Promise<void> {
    await this.page.locator(".text").evaluate(async (text) => {
      for (let before = Number.NaN, still = 0; still < 10; ) {
        await new Promise(requestAnimationFrame);
        const { top } = text.getBoundingClientRect();
        still = top === before ? still + 1 : 0;
        before = top;
      }
    });
  }

  /** Waits until the server has answered all that was asked. */
  async settled(): Promise<void> {
    await expect(this.page.locator(".working")).toHaveCount(0, { timeout: 120_000 });
  }
}
