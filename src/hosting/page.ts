import "./conflict-map.ts";
import "./page.css";
import type { ConflictMap } from "../elements/conflict-map/conflict-map.ts";
import { directionOf } from "../language/language.ts";
import { isoDay } from "../model/day.ts";
import { addressOf, BARE_ADDRESS, readAddress, writeAddress } from "../view/address.ts";
import type { ViewState } from "../view/state.ts";

/** Milliseconds after which a scrubbing reader has come to rest; browsers refuse to rewrite the address many times a second. */
const REST = 200;

/** Keeps the address of the page and the map's view the same: the address opens the view, the view writes the address. */
function follow(map: ConflictMap): void {
  const { day, compare, asOf, accordingTo, place, show, list, inferred, language, numerals } = readAddress(
    location.search,
  );
  map.day = day && isoDay(day);
  map.compare = compare && isoDay(compare);
  map.asOf = asOf && isoDay(asOf);
  map.accordingTo = accordingTo;
  map.place = place;
  map.show = show;
  map.list = list && writeAddress({ ...BARE_ADDRESS, list }, "");
  map.inferred = inferred ?? false;
  map.lang = language ?? preferred();
  map.numerals = numerals;

  const describe = (view: ViewState | null) => {
    if (view === null) return;
    document.title = map.caption;
    document.documentElement.lang = view.language;
    document.documentElement.dir = directionOf(view.language);
  };
  map.addEventListener("conflict-map-ready", () => describe(map.view));
  let writing = 0;
  map.addEventListener("conflict-map-view", ({ view }) => {
    describe(view);
    clearTimeout(writing);
    writing = window.setTimeout(() => {
      history.replaceState(null, "", writeAddress(addressOf(view), location.search));
    }, REST);
  });
}

/** The first of the reader's languages, without its region. */
function preferred(): string {
  return navigator.language.split("-")[0] ?? "en";
}

const map = document.querySelector("conflict-map");
if (map) follow(map);
