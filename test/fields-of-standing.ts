import type { Holder, Standing, Turn } from "../src/history/standing.ts";

type Clauses = typeof import("../src/language/phrases/clauses.ts");
type Turns = typeof import("../src/language/phrases/turn.ts");

const ofHolders =
  (change: (holder: Holder) => Holder) =>
  (standing: Standing): Standing => {
    if (standing.status === "held") return { ...standing, holders: [change(standing.holders[0])] };
    if (standing.status !== "contested") return standing;
    const [first, ...others] = standing.holders;
    return { ...standing, holders: [change(first), ...others.map(change)] };
  };

const ofLeaving = (change: object) =>
  ofHolders((holder) => ({ ...holder, leaving: holder.leaving && { ...holder.leaving, ...change } }));

/** What the words would be told if they knew nothing of a field of the standing. */
const STANDINGS = {
  basis: ofHolders((holder) => ({ ...holder, basis: "stated" })),
  part: ofHolders((holder) => ({ ...holder, part: false })),
  hedged: ofHolders((holder) => ({ ...holder, hedged: false })),
  leaving: ofHolders((holder) => ({ ...holder, leaving: null })),
  "leaving.hedged": ofLeaving({ hedged: false }),
  "leaving.denied": ofLeaving({ denied: false }),
  absent: (standing: Standing): Standing => ({ ...standing, absent: [] }),
  "absent.hedged": (standing: Standing): Standing => ({
    ...standing,
    absent: standing.absent.map((each) => ({ ...each, hedged: false })),
  }),
  undated: (standing: Standing): Standing => ({ ...standing, undated: [] }),
};

/** The same of a field of the turn. */
const TURNS = {
  kind: (turn: Turn): Turn => ({ ...turn, kind: "took" }),
  open: (turn: Turn): Turn => ({ ...turn, open: null }),
  "turn.hedged": (turn: Turn): Turn => ({ ...turn, hedged: false }),
};

export type Field = keyof typeof STANDINGS | keyof typeof TURNS;

export const FIELDS_OF_STANDINGS = Object.keys(STANDINGS) as readonly Field[];
export const FIELDS_OF_TURNS = Object.keys(TURNS) as readonly Field[];

/** The field that is left out now; null for none. */
interface Switch {
  field: Field | null;
}

/** The standing as it would be if nothing were known of the field. */
export function changeStanding(field: Field, standing: Standing): Standing {
  return changeOf(STANDINGS, { field })?.(standing) ?? standing;
}

/** The words of clauses, but for the field of a standing that is switched off. */
export function clausesWithout(off: Switch, real: Clauses): Clauses {
  const change = (standing: Standing) => changeOf(STANDINGS, off)?.(standing) ?? standing;
  return {
    ...real,
    tellClauses: (standing, context) => real.tellClauses(change(standing), context),
    tellHolder: (holder, isOnly, context) => {
      const { holders } = change({ status: "held", holders: [holder], absent: [], undated: [] });
      return real.tellHolder(holders[0] ?? holder, isOnly, context);
    },
    tellAbsence: (alike, context) => {
      const { absent } = change({ status: "vacated", holders: [], absent: alike, undated: [] });
      const [first, ...others] = absent;
      return first ? real.tellAbsence([first, ...others], context) : "";
    },
  };
}

/** The words of turns, but for the field of a turn that is switched off. */
export function turnsWithout(off: Switch, real: Turns): Turns {
  const change = (turn: Turn) => changeOf(TURNS, off)?.(turn) ?? turn;
  return {
    ...real,
    describeTurn: (turn, standing, telling) => real.describeTurn(change(turn), standing, telling),
    tellTurned: (turn, standing, telling) => real.tellTurned(change(turn), standing, telling),
    describeFirstReport: (turn, ...given) => real.describeFirstReport(change(turn), ...given),
    tellTurnAlone: (turn, standing, locale) => real.tellTurnAlone(change(turn), standing, locale),
    describeTurnAlone: (turn, standing, locale) => real.describeTurnAlone(change(turn), standing, locale),
  };
}

function changeOf<T>(table: Readonly<Record<string, T>>, { field }: Switch): T | undefined {
  return field === null ? undefined : table[field];
}
