import { addBareMap } from "./bare-map.ts";
import { addSlider, readDay, readPublished, tellReady } from "./published.ts";

// A bare MapLibre page with the site's own ground and the places of the opening day: what it costs to have a map at all.
// Its slider repaints the map and changes nothing, which is the least that a day can cost there.
const published = await readPublished();
const map = addBareMap(published, await readDay(published.openingDay));
addSlider(published.days, published.openingDay, () => map.triggerRepaint());
map.once("idle", tellReady);
