import h5wasm from "h5wasm/node";
import { debianFile } from "./sources.mjs";

/**
 * Lines of an area as GSHHG stores them: cut into squares of one degree, counted from the north west, with
 * coordinates in 65535ths of a degree from the square's south-west corner.
 * @param {'river' | 'border'} kind
 * @param {number[]} area [west, south, east, north] in degrees; every square that it touches is read
 * @returns {Promise<{ level: number, line: number[][] }[]>}
 */
export async function readSegments(kind, area) {
  await h5wasm.ready;
  const file = new h5wasm.File(debianFile("gmt-gshhg-full", `usr/share/gmt-gshhg/binned_${kind}_f.nc`), "r");
  const read = (name) => file.get(name).value;
  const firstSegment = read("Id_of_first_segment_in_a_bin");
  const segmentCount = read("N_segments_in_a_bin");
  const firstPoint = read("Id_of_first_point_in_a_segment");
  const pointCount = read("N_points_for_a_segment");
  const level = read("Hierarchial_level_of_a_segment");
  const x = read("Relative_longitude_from_SW_corner_of_bin");
  const y = read("Relative_latitude_from_SW_corner_of_bin");
  file.close();

  // The numbers are unsigned, but stored with a signed type.
  const degrees = (relative) => (relative & 0xffff) / 0xffff;
  const [west, south] = area.map(Math.floor);
  const [, , east, north] = area.map(Math.ceil);
  const found = [];
  for (let lon = west; lon < east; lon++) {
    for (let lat = south; lat < north; lat++) {
      const bin = (89 - lat) * 360 + lon;
      for (let s = firstSegment[bin]; s < firstSegment[bin] + segmentCount[bin]; s++) {
        const line = Array.from({ length: pointCount[s] }, (_, i) => [
          lon + degrees(x[firstPoint[s] + i]),
          lat + degrees(y[firstPoint[s] + i]),
        ]);
        found.push({ level: level[s], line });
      }
    }
  }
  return found;
}
