import type { PixelPoint } from "../../map/geometry/box.ts";
import { placeOfButton } from "../../map/overlay/place-button.ts";
import type { PlaceId } from "../../model/place.ts";
import type { Part } from "../part.ts";
import { pressOnMap } from "./map-keys.ts";
import { pixelOf, placesInView } from "./map-sight.ts";
import type { MapStage } from "./map-stage.ts";
import { spotIn } from "./spot-in.ts";

/** The part that the reader's keys, pointer and focus reach. */
export interface InputHost extends Pick<Part, "point" | "set"> {
  /** Takes in which pixel without a place is asked about; null for none. */
  readonly askAt: (pixel: PixelPoint | null) => void;
  readonly selected: PlaceId | null;
  readonly pointed: PlaceId | null;
  /** The element that takes them. */
  readonly map: HTMLElement;
  /** Null before there is something to see. */
  readonly stage: MapStage | null;
}

/** Makes of keys, clicks, moves of the pointer and of the focus what they mean on a map: places pointed at and opened, and the camera's ways. */
export class MapInput {
  constructor(private readonly host: InputHost) {}

  /** Goes nearer by so many steps, or further: around the place that is open, where it is in view. */
  zoom(steps: number): void {
    this.host.stage?.zoom(steps, this.host.selected);
  }

  readonly press = (event: KeyboardEvent): void => {
    const { stage, selected } = this.host;
    if (!stage) return;
    const pointed = stage.focusedPlace ?? this.host.pointed;
    const start = pointed ?? selected;
    const { width, height } = stage.camera.size;
    pressOnMap(event, {
      pointed,
      selected,
      places: placesInView(stage.sight),
      from: (start === null ? null : pixelOf(start, stage.sight)) ?? { x: width / 2, y: height / 2 },
      goTo: (place) => this.#goTo(place, stage),
      open: (place) => this.host.set("place", place),
      camera: {
        pan: (direction) => stage.camera.pan(direction),
        zoom: (steps) => this.zoom(steps),
        showAll: () => stage.camera.showAll(),
      },
    });
  };

  readonly focus = (event: FocusEvent): void => {
    const { stage, map, pointed } = this.host;
    const button = event.type === "focusin" ? (event.target as Element).closest("[data-place]") : null;
    const before = stage?.focusedPlace ?? null;
    const isLeft = event.type === "focusout" && !map.contains(event.relatedTarget as Node | null);
    if (event.type === "focusout" && !isLeft) return;
    stage?.focusOn(button);
    map.tabIndex = button ? -1 : 0;
    // A finger or a mouse gives the focus too, and has told already what it means.
    const place = button?.matches(":focus-visible") ? placeOfButton(button) : null;
    if (place !== null) stage?.clearEdges(place);
    const isGone = !button && before !== null && before === pointed;
    if ((place !== null || isLeft || isGone) && place !== pointed) this.host.point(place);
  };

  readonly click = (event: MouseEvent): void => {
    // An assistive technology clicks on a button, not at a spot.
    const button = event.detail === 0 ? (event.target as Element).closest("[data-place]") : null;
    const place = button ? placeOfButton(button) : this.#placeUnder(event);
    this.host.set("place", place);
    this.host.askAt(place === null ? spotIn(this.host.map, event) : null);
  };

  readonly move = (event: PointerEvent): void => {
    if (event.pointerType === "touch" || event.buttons > 0) return;
    const place = event.type === "pointermove" ? this.#placeUnder(event) : null;
    if (place !== this.host.pointed) this.host.point(place);
  };

  #goTo(place: PlaceId | null, stage: MapStage): void {
    if (place === null) this.host.map.focus();
    else if (stage.focus(place)) stage.clearEdges(place);
    // After a click a browser shows no focus, so the ring of what is pointed at does.
    this.host.point(place);
  }

  #placeUnder(event: MouseEvent): PlaceId | null {
    const { stage, map } = this.host;
    const isTouch = "pointerType" in event && event.pointerType === "touch";
    return stage?.placeAt(spotIn(map, event), isTouch ? "touch" : "fine") ?? null;
  }
}
