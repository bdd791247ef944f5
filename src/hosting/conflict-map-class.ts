export { ConflictMap } from "../elements/conflict-map/conflict-map.ts";
