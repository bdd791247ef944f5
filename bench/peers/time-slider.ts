import { TimeSliderControl } from "maplibre-gl-time-slider";
import "maplibre-gl-time-slider/style.css";
import { addBareMap, COLOURED } from "./bare-map.ts";
import { readIntervals, stepBy, withTimes } from "./intervals.ts";

// maplibre-gl-time-slider, which knows a feature by one time, so that each day of an interval is one.
const published = await readIntervals();
const { intervals, days, opening } = published;
const features = withTimes(intervals, days).flatMap((feature) => {
  const times: readonly number[] = feature.properties?.times;
  return times.map((time) => ({ ...feature, properties: { ...feature.properties, times: null, time } }));
});
const map = addBareMap(published, { type: "FeatureCollection", features: [] });
map.once("style.load", () => {
  const slider = new TimeSliderControl({
    ...{ startDate: days[0], endDate: days.at(-1), initialDate: days[opening] },
    ...{ granularity: "day", granularities: ["day"], loop: false },
    sources: [
      {
        ...{ type: "geojson", id: "held", name: "Places", data: { type: "FeatureCollection", features } },
        ...{ timeProperty: "time", window: { unit: "day", before: 0, after: 1 } },
        ...{ geometry: "circle", paint: { circle: COLOURED } },
      },
    ],
  });
  map.addControl(slider, "bottom-left");
  stepBy(map, (day) => slider.goTo(new Date(days[day] ?? "")));
});
