import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { toId } from "../../../test/id.ts";
import { mount, textOf } from "../../../test/mount.ts";
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

test("the sheet peeks until there is a subject, and opens for each new one", async () => {
  const { part } = await mount(Sheet, {});
  expect(part.stop).toBe("peek");
  part.subject = toId("hama");
  await part.updateComplete;
  expect(part.stop).toBe("half");
  part.stop = "peek";
  part.subject = toId("homs");
  await part.updateComplete;
  expect(part.stop).toBe("half");
});

test("in a box too low for half of it, a subject opens the sheet in full", async () => {
  const { part } = await mount(Sheet, {});
  const low = document.createElement("div");
  low.style.blockSize = "480px";
  low.attachShadow({ mode: "open" }).append(part);
  document.body.append(low);
  part.subject = toId("hama");
  await part.updateComplete;
  expect(part.stop).toBe("full");
});

test("when the subject goes, the sheet is where it was before", async () => {
  const { part } = await mount(Sheet, {});
  part.subject = toId("hama");
  await part.updateComplete;
  part.subject = null;
  await part.updateComplete;
  expect(part.stop).toBe("peek");
  part.stop = "full";
  part.subject = toId("homs");
  await part.updateComplete;
  part.subject = null;
  await part.updateComplete;
  expect(part.stop).toBe("full");
});

test("the handle leads to the next stop, and says what it will do", async () => {
  const { part } = await mount(Sheet, {});
  const told = () => [part.stop, handle().ariaLabel, handle().ariaExpanded];
  expect(told()).toEqual(["peek", "Show the evidence", "false"]);
  await page.getByRole("button").click();
  expect(told()).toEqual(["half", "Show more evidence", "true"]);
  await page.getByRole("button").click();
  expect(told()).toEqual(["full", "Show the map", "true"]);
  await page.getByRole("button").click();
  expect(part.stop).toBe("peek");
});

test("while nothing is open the handle says how evidence is come by", async () => {
  await mount(Sheet, {});
  expect(textOf(handle())).toBe("Tap a place to read who said so");
});

test("the handle works by keyboard, up and down too", async () => {
  const { part } = await mount(Sheet, {});
  handle().focus();
  await userEvent.keyboard("{Enter}");
  expect(part.stop).toBe("half");
  await userEvent.keyboard("{ArrowUp}");
  expect(part.stop).toBe("full");
  await userEvent.keyboard("{ArrowUp}");
  expect(part.stop).toBe("full");
  await userEvent.keyboard("{ArrowDown}{ArrowDown}");
  expect(part.stop).toBe("peek");
});

test("the key of the system that goes back lowers a sheet that was raised by hand, and leaves an open place alone", async () => {
  const { part } = await mount(Sheet, {});
  await page.getByRole("button").click();
  expect(part.stop).toBe("half");
  await userEvent.keyboard("{Escape}");
  expect(part.stop).toBe("peek");
  part.subject = toId("hama");
  await part.updateComplete;
  await userEvent.keyboard("{Escape}");
  expect(part.stop).toBe("half");
});

test("pulling the handle with the mouse goes a stop up or down", async () => {
  const { part } = await mount(Sheet, {});
  part.style.marginBlockStart = "20rem";
  const above = document.createElement("p");
  above.textContent = "above";
  document.body.append(above);
  above.style.cssText = "position: fixed; inset: 5rem auto auto 0; margin: 0; inline-size: 300px";
  await userEvent.dragAndDrop(page.getByRole("button"), page.getByText("above"));
  expect(part.stop).not.toBe("peek");
  above.style.cssText = "position: fixed; inset: auto auto 0 0; margin: 0; inline-size: 300px";
  await userEvent.dragAndDrop(page.getByRole("button"), page.getByText("above"));
  expect(part.stop).not.toBe("full");
});

test("a short pull goes one stop, a long one two", async () => {
  const { part } = await mount(Sheet, {});
  drag(-60);
  expect(part.stop).toBe("half");
  drag(-60);
  expect(part.stop).toBe("full");
  drag(300);
  expect(part.stop).toBe("peek");
  drag(-300);
  expect(part.stop).toBe("full");
});

test("the handle works by keyboard after it was pulled", async () => {
  const { part } = await mount(Sheet, {});
  drag(-60);
  expect(part.stop).toBe("half");
  handle().focus();
  await userEvent.keyboard("{Enter}");
  expect(part.stop).toBe("full");
});

test("a trembling finger pulls nothing", async () => {
  const { part } = await mount(Sheet, {});
  drag(-20);
  expect(part.stop).toBe("peek");
  drag(-60);
  drag(20);
  expect(part.stop).toBe("half");
});

test("a pull that the system takes away is over", async () => {
  const { part } = await mount(Sheet, {});
  const point = (type: string, clientY: number) => new PointerEvent(type, { pointerId: 1, bubbles: true, clientY });
  handle().dispatchEvent(point("pointerdown", 300));
  handle().dispatchEvent(point("pointercancel", 300));
  handle().dispatchEvent(point("pointermove", 100));
  expect(part.stop).toBe("peek");
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
