import { feature } from "./write.mjs";

/** The M5 from the north to the south: the towns that it passes, by GeoNames id. */
const M5 = [
  170063, // Aleppo
  164816, // Saraqib
  167611, // Ma'arrat al-Nu'man
  168325, // Khan Shaykhun
  163915, // Suran
  170017, // Hama
  172946, // Rastan
  169577, // Homs
  169557, // Hisya
  166111, // Qarah
  173193, // Nabk
  173312, // Qutayfah
  170592, // Douma
  170654, // Damascus
  173598, // Kiswah
  170325, // Ghabaghib
];

/** Where it ends: the crossing of Nasib on the border with Jordan, as `data/places.geojson` has it. */
const BORDER = [36.202, 32.543];

/**
 * The main road of Syria as straight lines from town to town. No source that is packaged has roads: this is a drawing of
 * our own, up to 5 km off the road where that bends or passes by a town.
 * @param {import('geojson').Feature[]} towns
 * @returns {import('geojson').Feature[]}
 */
export function roads(towns) {
  const spots = new Map(towns.map(({ properties, geometry }) => [properties.geonames, geometry.coordinates]));
  const line = M5.map((id) => {
    const spot = spots.get(id);
    if (!spot) throw new Error(`town ${id} expected among the towns, none found`);
    return spot;
  });
  return [feature({ name_ar: "M5", name_en: "M5" }, { type: "LineString", coordinates: [...line, BORDER] })];
}
