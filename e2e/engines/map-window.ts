import { expect } from "@playwright/test";
import { LIGHT } from "../../src/map/symbols/palette.ts";
import type { Engine } from "./engine.ts";
import { type Act, type Look, look } from "./look.ts";
import { pixelsPainted } from "./painted.ts";

const FRAME = ["conflict-map", "conflict-map-frame"];
const TIMELINE = [...FRAME, "conflict-map-timeline"];

/** Where the parts of the page are, each selector within the shadow root of the one before. */
const PARTS = {
  map: [...FRAME, "conflict-map-canvas", "canvas"],
  tip: [...FRAME, "conflict-map-canvas", ".tip"],
  alert: [...FRAME, "[role=alert]"],
  slider: [...TIMELINE, "input"],
  day: [...TIMELINE, ".chosen strong"],
  number: [...TIMELINE, ".number"],
  line: [...FRAME, "conflict-map-day", ".line"],
  place: [...FRAME, "conflict-map-place", "h2"],
  excerpt: [...FRAME, "conflict-map-place", "conflict-map-claim", "blockquote"],
} as const;

type Part = keyof typeof PARTS;

/** Milliseconds for what a machine without a graphics card does; a window on it is slow. */
const PATIENCE = 30_000;

/** Without a name on the map, fewer than 80 pixels have the colour of its names; with them, more than 300. */
const PIXELS_OF_NAMES = 200;

/** The map page in the window of an engine. */
export class MapWindow {
  constructor(private readonly engine: Engine) {}

  /** The part, or the first of several that has the text, once it is shown. */
  async find(part: Part, text = ""): Promise<Look> {
    const message = `${part} ${text} is shown`;
    let found: Look | null = null;
    const search = async () => (found = await this.look(part, text));
    await expect.poll(search, { message, timeout: PATIENCE }).not.toBeNull();
    return found as unknown as Look;
  }

  look(part: Part, text = "", act: Act | null = null): Promise<Look | null> {
    return this.engine.evaluate(look, PARTS[part], text, act);
  }

  /** Expects the map to be painted with the names of places. */
  async expectNames(): Promise<void> {
    const colour = LIGHT.nameMuted.match(/[0-9a-f]{2}/g)?.map((part) => Number.parseInt(part, 16)) ?? [];
    const count = () => this.engine.evaluate(pixelsPainted, colour);
    const message = "pixels in the colour of names";
    await expect.poll(count, { message, timeout: PATIENCE }).toBeGreaterThan(PIXELS_OF_NAMES);
  }

  /** Expects the page to show the day, and the slider to say it. */
  async expectDay(day: string): Promise<void> {
    await this.find("day", day);
    expect((await this.find("slider")).value, "what the slider says").toContain(day);
  }

  /** Clicks the slider above the number of a day. */
  async clickDay(number: string): Promise<void> {
    const { box } = await this.find("number", number);
    const slider = await this.find("slider");
    await this.engine.click(box.x + box.width / 2, slider.box.y + slider.box.height / 2);
  }

  /** Clicks a place that changed where the map, asked with the mouse, says that it is: below the name that its line shows. */
  async clickPlace(name: string): Promise<void> {
    await this.find("line", name);
    await this.look("line", name, "focus");
    const { box } = await this.find("tip", name);
    await this.look("line", name, "blur");
    const x = box.x + box.width / 2;
    for (let y = box.y + box.height + 8; y < box.y + box.height + 90; y += 4) {
      await this.engine.point(x, y);
      if (await this.look("tip", name)) return this.engine.click(x, y);
    }
    throw new Error(`the map does not answer for ${name} below its name`);
  }
}
