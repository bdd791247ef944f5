import { html, LitElement } from "lit";
import { afterEach, expect, test } from "vitest";
import { cdp } from "vitest/browser";
import { Media } from "./media.ts";

class Probe extends LitElement {
  readonly dark = new Media(this, "(prefers-color-scheme: dark)");
  override render = () => html`${this.dark.matches ? "dark" : "light"}`;
}
customElements.define("media-probe", Probe);

/** What the reader's system prefers from now on; nothing in particular where no scheme is given. */
async function prefer(value: "dark" | "light" | "") {
  const features = [{ name: "prefers-color-scheme", value }];
  await cdp().send("Emulation.setEmulatedMedia", { features });
}

async function probe() {
  await prefer("light");
  const element = new Probe();
  document.body.replaceChildren(element);
  await element.updateComplete;
  return element;
}

afterEach(() => prefer(""));

test("the host is drawn again when the query begins or ceases to match", async () => {
  const element = await probe();
  expect(element.renderRoot.textContent).toBe("light");
  await prefer("dark");
  await expect.poll(() => element.renderRoot.textContent).toBe("dark");
  await prefer("light");
  await expect.poll(() => element.renderRoot.textContent).toBe("light");
});

test("what changed while the host was away is drawn when it is back", async () => {
  const element = await probe();
  element.remove();
  await prefer("dark");
  document.body.append(element);
  await element.updateComplete;
  expect(element.renderRoot.textContent).toBe("dark");
});
