import type { PagesWords } from "./pages.ts";

export const pagesEn: PagesWords = {
  page: {
    openMap: "Open the interactive map",
    days: "Days",
    data: "Data",
    layers: { control: "Control of places", events: "Events", movements: "Movements", areas: "Control of areas" },
    notDrawn: (places, events, files) =>
      `What has no coordinates is not drawn in this file (places: ${places}; events: ${events}). It is in ${files}.`,
    dayAsText: "Read this day as text",
    frameCannotRun: "The interactive map could not start here.",
  },
  feed: {
    title: (map) => `${map} · news`,
    entry: (place, status) => `${place}: ${status}`,
    known: (day, later) => `Known since ${day}, ${later}`,
    knownInVersion: (day) => `Known from the version updated on ${day}`,
    formats: { atom: "Feed of all news (Atom)", json: "Feed of all news (JSON)" },
  },
};
