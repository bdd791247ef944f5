import { html, type TemplateResult } from "lit";

const draw = (path: string, mirrored = false): TemplateResult =>
  html`<svg class=${mirrored ? "icon mirrored" : "icon"} viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d=${path} /></svg>`;

/** Drawings for buttons; those that point along the line of time are mirrored from right to left. */
export const icon = {
  back: draw("M15 5L8 12L15 19", true),
  forward: draw("M9 5L16 12L9 19", true),
  previousNews: draw("M19 6L13 12L19 18M8 12a2 2 0 1 0 -4 0a2 2 0 1 0 4 0Z", true),
  nextNews: draw("M5 6L11 12L5 18M20 12a2 2 0 1 0 -4 0a2 2 0 1 0 4 0Z", true),
  calendar: draw("M5 6H19V20H5ZM5 10.5H19M9 3.5V7.5M15 3.5V7.5"),
  play: draw("M8 5L18 12L8 19Z", true),
  pause: draw("M9 5V19M15 5V19"),
  plus: draw("M12 5V19M5 12H19"),
  minus: draw("M5 12H19"),
  whole: draw("M4 9V4H9M15 4H20V9M20 15V20H15M9 20H4V15"),
  close: draw("M6 6L18 18M18 6L6 18"),
  swap: draw("M7 8H19L15.5 4.5M17 16H5L8.5 19.5"),
  search: draw("M10.5 17A6.5 6.5 0 1 0 10.5 4A6.5 6.5 0 1 0 10.5 17ZM15.5 15.5L20 20"),
  share: draw("M12 15V4M8 7.5L12 3.5L16 7.5M6 12V20H18V12"),
  map: draw("M9 4L3.5 6.5V20L9 17.5L15 20L20.5 17.5V4L15 6.5L9 4ZM9 4V17.5M15 6.5V20"),
  list: draw("M4 6H9M4 12H9M4 18H9M13 6H20M13 12H17M13 18H20"),
  unlocated: draw(
    "M12 21C8 16.5 6 13.5 6 10.5C6 9.3 6.3 8.2 6.9 7.2M9.3 5A6 6 0 0 1 18 10.5C18 12.2 17.3 14 16.1 16M4 4L20 20",
  ),
  clock: draw("M12 21A9 9 0 1 0 12 3A9 9 0 1 0 12 21ZM12 7V12L15.5 14"),
  filter: draw("M4 6H20M7 12H17M10 18H14"),
  more: draw("M5 12H5.01M12 12H12.01M19 12H19.01"),
  up: draw("M5 15L12 8L19 15"),
  down: draw("M5 9L12 16L19 9"),
} satisfies Record<string, TemplateResult>;
