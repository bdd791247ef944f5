import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { LIGHT } from "../../map/symbols/palette.ts";
import { MapPaintedEvent } from "../map/events.ts";
import { mount, next } from "../mount.ts";
import { VIEW } from "../sample.ts";
import { ListHost } from "./list-host.ts";

test("until its code is there the list says that it loads; then it can be used, and tells", async () => {
  const told = next(document, MapPaintedEvent.type);
  await mount(ListHost, { view: VIEW, palette: LIGHT });
  await expect.element(page.getByText("Loading the list…")).toBeInTheDocument();
  await told;
  expect(page.getByRole("grid", { name: "Places by days" }).elements()).toHaveLength(1);
  expect(page.getByText("Loading the list…").elements()).toEqual([]);
});
