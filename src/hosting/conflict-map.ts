import { ConflictMap } from "../elements/conflict-map/conflict-map.ts";

declare global {
  interface HTMLElementTagNameMap {
    "conflict-map": ConflictMap;
  }
}

if (!customElements.get("conflict-map")) customElements.define("conflict-map", ConflictMap);

export { ConflictMap };
