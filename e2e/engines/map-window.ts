import { expect } from "@playwright/test";
import type { Engine } from "./engine.ts";
import { type Act, type Look, look } from "./look.ts";

const FRAME = ["conflict-map", "conflict-map-frame"];
const TIMELINE = [...FRAME, "conflict-map-timeline"];

/** Where the parts of the page are, each selector within the shadow root of the one before. */
const PARTS = {
  map: [...FRAME, "conflict-map-canvas", "[role=application]"],
  ground: [...FRAME, "conflict-map-canvas", ".static-ground"],
  name: [...FRAME, "conflict-map-canvas", ".label text"],
  tip: [...FRAME, "conflict-map-canvas", ".tip"],
  alert: [...FRAME, "[role=alert]"],
  slider: [...TIMELINE, "input"],
  day: [...TIMELINE, ".chosen strong"],
  number: [...TIMELINE, ".number"],
  place: [...FRAME, "conflict-map-place-panel", "h2"],
  canvas: [...FRAME, "conflict-map-canvas", ".gl canvas"],
  frame: [...FRAME, ".frame"],
  zoom: [...FRAME, "conflict-map-canvas", ".camera button"],
  language: [...FRAME, ".language-choice button"],
  share: [...FRAME, "conflict-map-share", "button"],
  link: [...FRAME, "conflict-map-share", "conflict-map-share-dialog", "conflict-map-share-contents", "h3"],
  row: [...FRAME, "conflict-map-list-host", "conflict-map-list", "conflict-map-matrix", "th"],
  key: [...FRAME, ".key-line summary"],
  keyed: [...FRAME, ".key-line .full li"],
  apology: ["conflict-map", ".failed"],
  picture: ["conflict-map", ".first-picture .map"],
  excerpt: [...FRAME, "conflict-map-place-panel", "conflict-map-claim-card", "blockquote"],
} as const;

type Part = keyof typeof PARTS;

/** Milliseconds for what a machine without a graphics card does; a window on it is slow. */
const PATIENCE = 30_000;

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

  /** Clicks the middle of a part. */
  async press(part: Part, text = ""): Promise<void> {
    const { box } = await this.find(part, text);
    await this.engine.click(box.x + box.width / 2, box.y + box.height / 2);
  }

  /** Clicks the name of a place on the map, which, asked there with the mouse, says that this is the place. */
  async clickPlace(name: string): Promise<void> {
    const { box } = await this.find("name", name);
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await this.engine.point(x, y);
    await this.find("tip", name);
    await this.engine.click(x, y);
  }
}
