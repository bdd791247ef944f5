import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { toId } from "../../../test/id.ts";
import { mount } from "../../../test/mount.ts";
import { Sheet } from "./sheet.ts";

const handle = () => page.getByRole("button").element() as HTMLElement;

/** Presses on the handle, travels by so many pixels and lets go, as a mouse or a finger does. */
function drag(pixels: number): void {
  const { x, y } = handle().getBoundingClientRect();
  const point = (type: string, by: number) =>
    new PointerEvent(type, { pointerId: 1, isPrimary: true, bubbles: true, clientX: x + 5, clientY: y + 5 + by });
  handle().dispatchEvent(point("pointerdown", 0));
  handle().dispatchEvent(point("pointermove", pixels / 2));
  handle().dispatchEvent(point("pointermove", pixels));
  handle().dispatchEvent(point("pointerup", pixels));
}

test("the sheet is closed until there is a subject, and opens for each new one", async () => {
  const { part } = await mount(Sheet, {});
  expect(part.open).toBe(false);
  part.subject = toId("hama");
  await part.updateComplete;
  expect(part.open).toBe(true);
  part.open = false;
  part.subject = toId("homs");
  await part.updateComplete;
  expect(part.open).toBe(true);
});

test("without a subject the sheet stays as it is", async () => {
  const { part } = await mount(Sheet, { subject: toId("hama") });
  part.subject = null;
  await part.updateComplete;
  expect(part.open).toBe(true);
});

test("the handle toggles it, and says what it will do", async () => {
  const { part } = await mount(Sheet, {});
  expect([handle().ariaLabel, handle().ariaExpanded]).toEqual(["Show the evidence", "false"]);
  await page.getByRole("button").click();
  expect(part.open).toBe(true);
  expect([handle().ariaLabel, handle().ariaExpanded]).toEqual(["Show the map", "true"]);
  await page.getByRole("button").click();
  expect(part.open).toBe(false);
});

test("the handle works by keyboard", async () => {
  const { part } = await mount(Sheet, {});
  handle().focus();
  await userEvent.keyboard("{Enter}");
  expect(part.open).toBe(true);
});

test("pulling the handle up with the mouse opens the sheet, and pulling it down closes it", async () => {
  const { part } = await mount(Sheet, {});
  part.style.marginBlockStart = "20rem";
  const above = document.createElement("p");
  above.textContent = "above";
  document.body.append(above);
  above.style.cssText = "position: fixed; inset: 0 auto auto 0; margin: 0; inline-size: 300px";
  await userEvent.dragAndDrop(page.getByRole("button"), page.getByText("above"));
  expect(part.open).toBe(true);
  above.style.cssText = "position: fixed; inset: auto auto 0 0; margin: 0; inline-size: 300px";
  await userEvent.dragAndDrop(page.getByRole("button"), page.getByText("above"));
  expect(part.open).toBe(false);
});

test("the handle works by keyboard after it was pulled", async () => {
  const { part } = await mount(Sheet, {});
  drag(-60);
  expect(part.open).toBe(true);
  handle().focus();
  await userEvent.keyboard("{Enter}");
  expect(part.open).toBe(false);
});

test("a trembling finger pulls nothing", async () => {
  const { part } = await mount(Sheet, {});
  drag(-20);
  expect(part.open).toBe(false);
  drag(-60);
  expect(part.open).toBe(true);
  drag(20);
  expect(part.open).toBe(true);
});

test("a pull that the system takes away is over", async () => {
  const { part } = await mount(Sheet, {});
  const point = (type: string, clientY: number) => new PointerEvent(type, { pointerId: 1, bubbles: true, clientY });
  handle().dispatchEvent(point("pointerdown", 300));
  handle().dispatchEvent(point("pointercancel", 300));
  handle().dispatchEvent(point("pointermove", 100));
  expect(part.open).toBe(false);
});

test("a new subject is read from its beginning", async () => {
  const { part } = await mount(Sheet, { subject: toId("hama") });
  const long = document.createElement("p");
  long.style.blockSize = "2000px";
  part.append(long);
  const content = part.renderRoot.querySelector(".content");
  content?.scrollTo(0, 500);
  expect(content?.scrollTop).toBe(500);
  part.subject = toId("homs");
  await part.updateComplete;
  expect(content?.scrollTop).toBe(0);
});

test("focusing the sheet moves the focus to the evidence", async () => {
  const { part } = await mount(Sheet, { subject: toId("hama") });
  part.focus();
  expect(part.shadowRoot?.activeElement?.ariaLabel).toBe("Evidence");
});
