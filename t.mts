import { compileFolder } from "./src/site/compile-folder.ts";
import { placesGeoJson } from "./src/site/publish/places.ts";
const c = compileFolder("data");
if (c.dataset) console.log(placesGeoJson(c.dataset).replace(/"coordinates":\[\[\[.*?\]\]\]+/g,'"coordinates":[[[]]]').slice(0,2500));
