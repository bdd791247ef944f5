import { css, html, LitElement } from "lit";
import { expect, test } from "vitest";
import { standInFor } from "./stand-in.ts";

class Base extends LitElement {}
standInFor(Base);

/** It is not named as a container by the browser, which knows of containers itself. */
class Outer extends Base {
  static override styles = css`
    :host {
      display: block;
      block-size: 400px;
      /* container-type: size */
    }
  `;

  override render() {
    return html`<stand-in-inner></stand-in-inner>`;
  }
}

class Inner extends Base {
  static override styles = css`
    p {
      inline-size: 50cqw;
    }
    @media print {
      p {
        margin: 0;
      }
    }
    @container (max-width: 300px) {
      p {
        padding-top: 1px;
      }
      @container (min-height: 500px) {
        p {
          padding-top: 2px;
        }
      }
    }
    @container not (max-width: 300px) {
      p {
        padding-top: 3px;
      }
    }
  `;

  override render() {
    return html`<p>Text</p>`;
  }
}

customElements.define("stand-in-outer", Outer);
customElements.define("stand-in-inner", Inner);

/** What a part in a container of this size has for its rules. */
async function styleIn(outer: Outer, width: number, height: number) {
  outer.style.inlineSize = `${width}px`;
  outer.style.blockSize = `${height}px`;
  await outer.updateComplete;
  const inner = outer.renderRoot.querySelector<Inner>("stand-in-inner");
  await inner?.updateComplete;
  const text = inner?.renderRoot.querySelector("p");
  if (!text) throw new Error("the part is not drawn");
  return () => `${getComputedStyle(text).paddingTop} ${getComputedStyle(text).inlineSize}`;
}

test("rules that ask for the size of a container follow its box, those within others too, and so do its units", async () => {
  const outer = document.createElement("stand-in-outer") as Outer;
  document.body.append(outer);
  await expect.poll(await styleIn(outer, 200, 400)).toBe("1px 100px");
  await expect.poll(await styleIn(outer, 200, 600)).toBe("2px 100px");
  await expect.poll(await styleIn(outer, 500, 600)).toBe("3px 250px");
});

test("a part that comes back to the page goes on to follow", async () => {
  const outer = document.createElement("stand-in-outer") as Outer;
  document.body.append(outer);
  await expect.poll(await styleIn(outer, 500, 400)).toBe("3px 250px");
  outer.remove();
  document.body.append(outer);
  await expect.poll(await styleIn(outer, 200, 400)).toBe("1px 100px");
});
