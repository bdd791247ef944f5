import { afterEach, expect, test } from "vitest";
import { reorder } from "./reorder.ts";

afterEach(() => document.body.replaceChildren());

/** Buttons with these letters, and what they are in order. */
function buttons(letters: string) {
  document.body.innerHTML = [...letters].map((letter) => `<button>${letter}</button>`).join("");
  const byLetter = new Map([...document.body.children].map((button) => [button.textContent, button as HTMLElement]));
  const order = () => [...document.body.children].map(({ textContent }) => textContent).join("");
  const put = (wanted: string) =>
    reorder(
      document.body,
      [...wanted].map((letter) => byLetter.get(letter) as Element),
    );
  return { byLetter, order, put };
}

test.each(["abcd", "dcba", "bcda", "dabc", "cadb"])("children are put in order: %s", (wanted) => {
  const { order, put } = buttons("abcd");
  put(wanted);
  expect(order()).toBe(wanted);
});

test.each(["dcba", "bcda", "dabc", "cadb"])(
  "the focused one keeps its focus when the others are moved around it: %s",
  (wanted) => {
    for (const letter of "abcd") {
      const { byLetter, order, put } = buttons("abcd");
      byLetter.get(letter)?.focus();
      let blurs = 0;
      byLetter.get(letter)?.addEventListener("blur", () => blurs++);
      put(wanted);
      expect([order(), blurs, document.activeElement?.textContent]).toEqual([wanted, 0, letter]);
    }
  },
);

test("what is in order is not touched", async () => {
  const { put } = buttons("abcd");
  const changes = new MutationObserver(() => {});
  changes.observe(document.body, { childList: true });
  put("abcd");
  expect(changes.takeRecords()).toEqual([]);
});
