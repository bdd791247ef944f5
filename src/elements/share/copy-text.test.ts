import { afterEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { ARABIC } from "../../../test/element-sample.ts";
import { mount, textOf } from "../../../test/mount.ts";
import { CopyText } from "./copy-text.ts";

const TEXT = `<a href="https://maps.example/">\n</a>`;

afterEach(() => vi.restoreAllMocks());

const start = (properties: Partial<CopyText> = {}) =>
  mount(CopyText, { label: "As a picture", text: TEXT, ...properties });

const clipboard = () => vi.spyOn(navigator.clipboard, "writeText");
const told = () => textOf(page.getByRole("status").element());
const field = () => page.getByRole("textbox", { name: "As a picture" }).element() as HTMLTextAreaElement;

test("the text stands under its name, as it is, and cannot be changed", async () => {
  const { part } = await start();
  expect(field().value).toBe(TEXT);
  expect(field().readOnly).toBe(true);
  expect(part.renderRoot.querySelectorAll("a"), "markup is text").toHaveLength(0);
});

test("the button copies the text and says so", async () => {
  const write = clipboard().mockResolvedValue();
  await start();
  expect(told()).toBe("");
  await userEvent.click(page.getByRole("button", { name: "Copy As a picture" }));
  expect(write).toHaveBeenCalledExactlyOnceWith(TEXT);
  await expect.poll(told).toBe("Copied");
});

test("where the page may not copy, the text is selected, and the reader told", async () => {
  clipboard().mockRejectedValue(new DOMException("blocked by permissions policy", "NotAllowedError"));
  await start();
  await userEvent.click(page.getByRole("button"));
  await expect.poll(told).toBe("Could not copy; the text is selected");
  const { value, selectionStart, selectionEnd } = field();
  expect(value.slice(selectionStart, selectionEnd)).toBe(TEXT);
});

test("another text has not been copied yet", async () => {
  clipboard().mockResolvedValue();
  const { part } = await start();
  await userEvent.click(page.getByRole("button"));
  await expect.poll(told).toBe("Copied");
  part.text = "https://maps.example/";
  await part.updateComplete;
  expect(told()).toBe("");
});

test("words go in the direction of their language, code from left to right", async () => {
  const { part } = await start({ locale: ARABIC });
  expect(field().dir).toBe("rtl");
  part.code = true;
  await part.updateComplete;
  expect(field().dir).toBe("ltr");
});
