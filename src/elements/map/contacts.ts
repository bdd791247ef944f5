import type { PixelPoint } from "../../map/geometry/box.ts";

/** A finger, pen or pressed button on the map. */
export interface Contact {
  readonly start: PixelPoint;
  readonly at: PixelPoint;
}

/** What the move of a contact does to what lies under all of them. */
export interface Grip {
  readonly by: PixelPoint;
  /** By how much the contacts went apart; 1 where there is only one. */
  readonly factor: number;
  readonly middle: PixelPoint;
}

/** Milliseconds that count for the speed of what is let go. */
const RECENT = 100;

/** The contacts with the map: at most two of them count, the first ones. */
export class Contacts {
  readonly #contacts = new Map<number, Contact>();
  #pulls: { readonly time: number; readonly by: PixelPoint }[] = [];

  get size(): number {
    return this.#contacts.size;
  }

  get(pointer: number): Contact | null {
    return this.#contacts.get(pointer) ?? null;
  }

  pointers(): number[] {
    return [...this.#contacts.keys()];
  }

  add(pointer: number, at: PixelPoint, time: number): void {
    if (this.size < 2) this.#contacts.set(pointer, { start: at, at });
    this.#pulls = [{ time, by: [0, 0] }];
  }

  remove(pointer: number): void {
    this.#contacts.delete(pointer);
  }

  /** Takes in where a contact is now. */
  move(pointer: number, at: PixelPoint, time: number): Grip {
    const before = this.#grip();
    const contact = this.#contacts.get(pointer);
    if (contact) this.#contacts.set(pointer, { ...contact, at });
    const after = this.#grip();
    const by = [after.middle[0] - before.middle[0], after.middle[1] - before.middle[1]] as const;
    this.#pulls = [...this.#pulls.filter((pull) => time - pull.time < RECENT), { time, by }];
    return { by, factor: after.distance / before.distance, middle: after.middle };
  }

  /** How fast the ground was pulled just now, in pixels per millisecond. */
  speed(now: number): PixelPoint {
    const recent = this.#pulls.filter(({ time }) => now - time < RECENT);
    const duration = Math.max(now - (recent[0]?.time ?? now), 16);
    const sum = (axis: 0 | 1) => recent.slice(1).reduce((total, { by }) => total + by[axis], 0);
    return [sum(0) / duration, sum(1) / duration];
  }

  #grip(): { readonly middle: PixelPoint; readonly distance: number } {
    const [a, b] = [...this.#contacts.values()].map(({ at }) => at);
    if (!a) return { middle: [0, 0], distance: 1 };
    if (!b) return { middle: a, distance: 1 };
    const middle = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2] as const;
    return { middle, distance: Math.max(1, Math.hypot(a[0] - b[0], a[1] - b[1])) };
  }
}
