/** What tables tell of a place on a day: columns by their names, those that are empty left out. */
export type Codes = Readonly<Record<string, string>>;

const hold = (actor: string, basis: string, otherwise: Codes = {}): Codes => ({
  ...{ status: "held", actor, sides: actor, basis, part: "false", leaving: "no", hedged: "false", ...otherwise },
});

const turned = (turn: string, basis: string, hedged = "false"): Codes => ({
  ...{ turn, turn_basis: basis, turn_hedged: hedged },
});

const LEAVING: Codes = { ...hold("south", "implied", { leaving: "reported" }), ...turned("leaving", "stated") };

/** What is told of each place of `EVERY_STANDING` on 7 December, by the id of the place; the turn is that of its period. */
export const TOLD_IN_CODES: Readonly<Record<string, Codes>> = {
  alder: { ...hold("north", "stated"), ...turned("changed-hands", "stated") },
  birch: { ...hold("river", "present"), ...turned("first-report", "present") },
  cedar: LEAVING,
  dogwood: {
    ...hold("south", "implied", { leaving: "hedged", hedged: "true" }),
    ...turned("leaving", "stated", "true"),
  },
  elm: { ...hold("south", "stated", { leaving: "denied" }), ...turned("leaving", "stated") },
  fir: { ...hold("north", "stated", { hedged: "true" }), ...turned("first-report", "stated", "true") },
  gorse: {
    ...{ status: "contested", sides: "north south", basis: "stated stated", part: "true false" },
    ...{ leaving: "no no", hedged: "false false", ...turned("disputed", "stated") },
  },
  hazel: { ...hold("north", "stated", { part: "true" }), ...turned("first-report", "stated") },
  ivy: {
    ...{ status: "contested", sides: "north south", basis: "stated implied", part: "false false" },
    ...{ leaving: "no no", hedged: "false false", ...turned("disputed", "stated") },
  },
  juniper: {
    ...{ status: "contested", sides: "south", basis: "present", part: "false", leaving: "no", hedged: "false" },
    ...{ absent: "south", absent_left: "true", absent_hedged: "false", ...turned("disputed", "stated") },
  },
  larch: {
    ...{ status: "vacated", absent: "south", absent_left: "true", absent_hedged: "true" },
    ...turned("left", "stated", "true"),
  },
  maple: { ...hold("north", "stated"), ...turned("changed-hands", "stated") },
  oak: { ...hold("river", "stated", { undated: "oak-taken-openly" }), ...turned("first-report", "stated") },
  pine: hold("north", "stated", { absent: "south", absent_left: "true", absent_hedged: "false" }),
  rowan: LEAVING,
};
