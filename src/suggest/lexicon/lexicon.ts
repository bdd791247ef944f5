import type { Extent } from "../../model/claim.ts";

/** The kinds of claims that rules propose. */
export type ProposedKind =
  | "control"
  | "withdrawal"
  | "presence"
  | "advance"
  | "movement"
  | "clash"
  | "strike"
  | "closure"
  | "gathering"
  | "release";

/**
 * Words that make a claim. `words` and the prepositions are patterns over the coded sentence: folded words parted by single
 * spaces, `P` for a place, `A` for an actor, `D` for a day.
 */
export interface Trigger {
  /** What an editor sees as the rule's name. */
  readonly rule: string;
  readonly kind: ProposedKind;
  readonly words: string;
  /**
   * Where its places stand: `direct`, right after it; `before` it; or after one of these prepositions, which may be some words
   * away. Several are tried in turn.
   */
  readonly object: readonly ("direct" | "before" | { readonly after: string })[];
  /**
   * Who the claim is about: who does it, whoever a passive names or was told of last, who stands after it, whose a place becomes
   * by the words of a winner after it, who suffers it, any that is named near, or nobody.
   */
  readonly actor: "subject" | "agent" | "after" | "winner" | "object" | "near" | "none";
  readonly extent?: Extent;
  /** Whether a place that is only a point of reference, such as the one that something is near, will do. */
  readonly isLoose?: boolean;
  /** A noun, which may be an aim as well as a deed. */
  readonly isNoun?: boolean;
  /** Whoever does it loses the place, perhaps to a winner. */
  readonly isLoss?: boolean;
}

/** What the rules know of a language. All words are folded. */
export interface Lexicon {
  readonly triggers: readonly Trigger[];
  /** Parties that maps may not have: their names. */
  readonly parties: readonly string[];
  /** A party named by a head and up to two words after it. */
  readonly partyHeads: RegExp;
  /**
   * "The forces", "its fighters": forces of whoever speaks or was named last; `army`, soldiers of whoever the map calls the army;
   * `nouns`, forces of whoever is named before; `members`, those of whoever is named after "of".
   */
  readonly forces: {
    readonly own: RegExp;
    readonly others: RegExp;
    readonly army: RegExp;
    readonly nouns: RegExp;
    readonly members: RegExp;
  };
  /** What maps call the army. */
  readonly army: string;
  /** Nouns before names, by what kind of place they tell. */
  readonly heads: { readonly settlement: RegExp; readonly region: RegExp; readonly area: RegExp };
  /** Nouns that make a place of its own together with a name. */
  readonly compounds: RegExp;
  /** What follows such a compound and is part of its name. */
  readonly compoundEnds: RegExp;
  /** Words before a name that make sure it is one of a place. */
  readonly locatives: RegExp;
  /** Names that are common words, too. */
  readonly ambiguous: ReadonlySet<string>;
  /** Names of countries, which are no towns of like letters. */
  readonly countries: ReadonlySet<string>;
  /** Capitals that stand for their governments. */
  readonly capitals: ReadonlySet<string>;
  /** What tells whether the name of a capital means the city or the government. */
  readonly capital: {
    /** Particles before a second capital that is named together with it. */
    readonly and: RegExp;
    /** Before the city, also of two of them. */
    readonly into: RegExp;
    /** Before the government, where such a verb follows. */
    readonly of: RegExp;
    readonly verbs: RegExp;
    /** That the city is called one, right before its name: "the capital, Damascus", «العاصمة السورية دمشق». */
    readonly word: RegExp;
  };
  /** What is done to places alone. */
  readonly entered: RegExp;
  /** What tells that a word which is a name, too, stands for itself. */
  readonly traps: {
    /** Names that are verbs. */
    readonly verbs: RegExp;
    /** After such a verb; and before it, where it is a name all the same. */
    readonly afterVerbs: RegExp;
    readonly beforeNames: RegExp;
    /** Before any word that stands for itself. */
    readonly before: RegExp;
  };
  /** Words that end a name of an unknown place. */
  readonly noName: RegExp;
  /** "The city", "from it": the place that was named last. */
  readonly pronounPlaces: RegExp;
  /** Nouns before a name that is then one of an outlet. */
  readonly outlets: RegExp;
  /** What may stand between a verb of saying and who says it. */
  readonly asides: RegExp;
  /** What may stand between a preposition and a place. */
  readonly fillers: RegExp;
  readonly joins: RegExp;
  readonly locators: RegExp;
  readonly near: RegExp;
  readonly exceptions: RegExp;
  readonly examples: RegExp;
  readonly partOf: RegExp;
  readonly whole: RegExp;
  readonly some: RegExp;
  readonly spots: RegExp;
  /** Patterns that must not stand right before a trigger (each tested against what stands before it in its clause). */
  readonly negated: RegExp;
  readonly failing: RegExp;
  readonly aimed: RegExp;
  readonly aimedNoun: RegExp;
  /** Of what is aimed at: that it shall not be. */
  readonly prevented: RegExp;
  readonly history: RegExp;
  readonly clauseEnds: RegExp;
  readonly denials: RegExp;
  readonly deniedBefore: RegExp;
  readonly deniesThat: RegExp;
  readonly affirms: RegExp;
  readonly hedges: RegExp;
  /** Verbs of leaving, which people do, too; and who then does so, who is no party. */
  readonly leaving: RegExp;
  readonly strangers: RegExp;
  readonly agent: RegExp;
  readonly from: RegExp;
  readonly winner: RegExp;
  readonly opposing: RegExp;
  /** People before an opposing word who are those of the party after it. */
  readonly membersOf: RegExp;
  /** Whose checkpoints they are is said first. */
  readonly namesOwnersFirst: boolean;
  /** Before whoever a noun of deeds belongs to; a noun that tells what was told before; what begins a clause that somebody says. */
  readonly owning: RegExp;
  readonly definite: RegExp;
  readonly that: RegExp;
  /** Between two parties that do something together. */
  readonly and: RegExp;
  readonly says: RegExp;
  readonly continues: RegExp;
  readonly according: RegExp;
  readonly speakerHeads: RegExp;
  readonly speakerEnds: RegExp;
  readonly via: RegExp;
  readonly days: {
    readonly today: RegExp;
    readonly yesterday: RegExp;
    readonly dayBefore: RegExp;
    readonly ago: RegExp;
    readonly weekdays: ReadonlyMap<string, number>;
    readonly months: ReadonlyMap<string, number>;
    readonly last: RegExp;
    readonly next: RegExp;
  };
}

/** Numbers by the words for them. */
export const byName = (numbers: Readonly<Record<string, number>>): ReadonlyMap<string, number> =>
  new Map(Object.entries(numbers));
