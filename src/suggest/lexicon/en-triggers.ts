import type { Trigger } from "./lexicon.ts";

const from = { after: "from|of|in|positions in|outside" };
const around = { after: "in|near|around|at|outside|on|over|inside|south of|north of|east of|west of|close to|between" };

/** Taking and holding. */
const CONTROL: readonly Trigger[] = [
  {
    rule: "lost control of",
    kind: "withdrawal",
    words: "(?:lost|lose|loses|losing|loss of|conceded|surrendered|ceded)(?: control(?: of| over)?)?",
    object: ["direct"],
    actor: "subject",
    extent: "full",
    isLoss: true,
  },
  {
    rule: "under the control of",
    kind: "control",
    words:
      "(?:under(?: the)?(?: (?:full|complete|partial|firm))? control of|in(?:to)? the hands of|now controlled by|controlled by|held by|under(?= A control)|fully controlled by)",
    object: ["before"],
    actor: "after",
  },
  {
    rule: "prisoners were freed from",
    kind: "release",
    words:
      "(?:prisoners|detainees|inmates|captives|hostages|captured soldiers)(?: \\S+){0,3}? (?:was|were|been|being|are)(?: \\S+)? (?:freed|released|liberated)",
    object: [{ after: "from|in|at|of" }],
    actor: "none",
    isLoose: true,
  },
  {
    rule: "was captured",
    kind: "control",
    words:
      "(?:was|were|been|being|is|are)(?: \\S+)? (?:captured|seized|taken|liberated|overrun|retaken|recaptured|secured|freed|occupied)(?: (?:over|back))?",
    object: ["before"],
    actor: "agent",
  },
  {
    rule: "captured",
    kind: "control",
    words:
      "(?:captured|captures|seized|seizes|overran|overrun|overruns|retook|recaptured|recaptures|conquered|liberated|secured|regained|took over|taken over|takes over|occupied|reclaimed|capturing|seizing|have taken|has taken|had taken|took|takes|taking)(?: (?:full|complete|partial))?(?: control)?(?: (?:of|over))?",
    object: ["direct"],
    actor: "subject",
  },
  {
    rule: "control of",
    kind: "control",
    words:
      "(?:in (?:full |complete |partial )?control of|(?:full |complete |partial )?control (?:of|over)|capture of|seizure of|liberation of|takeover of|recapture of)",
    object: ["direct"],
    actor: "subject",
    isNoun: true,
  },
  {
    rule: "controls",
    kind: "control",
    words: "(?:controls|control|controlled|holds|hold|still hold|still holds|controlling)",
    object: ["direct"],
    actor: "subject",
  },
  {
    rule: "fell to",
    kind: "control",
    words: "(?:fell|fallen|falls|fall)(?= (?:(?:in)?to|under))",
    object: ["before"],
    actor: "winner",
  },
  {
    rule: "fell",
    kind: "control",
    words: "(?:has fallen|have fallen|had fallen|fell|fallen|falls)",
    object: ["before"],
    actor: "winner",
  },
  {
    rule: "fall of",
    kind: "control",
    words: "(?:fall|collapse) of",
    object: ["direct"],
    actor: "winner",
    isNoun: true,
  },
];

/** Leaving, and being made to leave. */
const WITHDRAWAL: readonly Trigger[] = [
  {
    rule: "fled",
    kind: "withdrawal",
    words:
      "(?:fled|flee|flees|fleeing)(?! (?:from|to|towards?|into|for|across|over|through|via|in|at|on|and|as|after|[,.;]) )",
    object: ["direct"],
    actor: "subject",
  },
  {
    rule: "withdrew from",
    kind: "withdrawal",
    words:
      "(?:withdrew|withdrawn|withdraw|withdraws|withdrawing|pulled (?:out|back)|pulling (?:out|back)|pulls (?:out|back)|pull (?:out|back)|retreated|retreat|retreats|retreating|redeployed|redeploying|redeploys|fled|flee|fleeing|departed|pulled (?:its|their) (?:troops|forces|fighters) (?:out|back))",
    object: [from],
    actor: "subject",
  },
  {
    rule: "withdrawal from",
    kind: "withdrawal",
    words: "(?:withdrawal|pullout|retreat|pullback|redeployment)",
    object: [from],
    actor: "subject",
    isNoun: true,
  },
  {
    rule: "left",
    kind: "withdrawal",
    words:
      "(?:left|leave|leaves|leaving|abandoned|abandons|abandoning|evacuated|evacuates|evacuating|vacated|vacates|quit|deserted)",
    object: ["direct"],
    actor: "subject",
  },
  {
    rule: "driven out of",
    kind: "withdrawal",
    words:
      "(?:drove|driven|driving|pushed|pushing|expelled|expelling|ousted|forced|kicked|cleared|routed|flushed)(?= (?:\\S+ ){0,4}?(?:out of|from|back from) )",
    object: [{ after: "out of|from|back from" }],
    actor: "object",
    extent: "full",
  },
];

/** Being there, coming near, fighting and the rest. */
const EVENTS: readonly Trigger[] = [
  {
    rule: "present in",
    kind: "presence",
    words:
      "(?:deployed|stationed|present|positioned|remain|remains|remained|still|based|entrenched)(?= (?:in|at|inside|throughout|across) )",
    object: [{ after: "in|at|inside|throughout|across" }],
    actor: "subject",
  },
  {
    rule: "deployed troops in",
    kind: "presence",
    words:
      "(?:deployed|deploys|deploying|stationed|stationing|posted)(?= (?:A|(?:\\S+ )?(?:troops|forces|units|soldiers|fighters|tanks)) )",
    object: [{ after: "in|at|inside|along|near|around|across|on" }],
    actor: "subject",
    isLoose: true,
  },
  {
    rule: "entered",
    kind: "advance",
    words:
      "(?:entered|enters|entering|enter|stormed|storms|storming|pushed into|pushes into|moved into|moves into|broke into|swept into|marched into|advanced into|infiltrated)",
    object: ["direct"],
    actor: "subject",
  },
  {
    rule: "advanced towards",
    kind: "advance",
    words:
      "(?:(?:advanced|advances|advancing|advance|pushed|pushing|pushes|marched|marching|closed in|closing in|moved|moving|pressed)(?: \\S+)? (?:towards?|on|to|closer to)|reached|reaches|approached|approaching|within \\S+ \\S+ of|on the outskirts of|at the gates of|on the edge of)",
    object: ["direct"],
    actor: "subject",
    isLoose: true,
  },
  {
    rule: "surrounded",
    kind: "advance",
    words:
      "(?:encircled|encircles|encircling|surrounded|surrounds|surrounding|besieged|besieges|besieging|laid siege to)",
    object: ["direct"],
    actor: "subject",
  },
  {
    rule: "was surrounded",
    kind: "advance",
    words: "(?:was|were|been|being|is|are)(?: \\S+)? (?:encircled|surrounded|besieged)",
    object: ["before"],
    actor: "agent",
  },
  {
    rule: "siege of",
    kind: "advance",
    words: "(?:encirclement|siege) of",
    object: ["direct"],
    actor: "subject",
    isNoun: true,
  },
  {
    rule: "air strikes on",
    kind: "strike",
    words:
      "(?:air ?strikes?|airstrikes?|strikes?|barrel bombs|bombed|bombs|bombing|bombarded|bombardment|shelled|shells|shelling|struck|hit|raids?|air raids?|targeted|targets|pounded|warplanes (?:hit|struck))",
    object: ["direct", around, "before"],
    actor: "near",
    isLoose: true,
  },
  {
    rule: "clashes in",
    kind: "clash",
    words:
      "(?:clashes|clash|clashed|fighting|battles?|gun ?battles?|fought|firefights?|attacked|attacks?(?= on )|skirmish(?:es)?)",
    object: [around],
    actor: "none",
    isLoose: true,
  },
  {
    rule: "reinforcements to",
    kind: "movement",
    words: "(?:reinforcements|convoys?|troops sent|sent (?:\\S+ ){0,3}(?:troops|fighters|forces))",
    object: [{ after: "to|towards?|into" }],
    actor: "near",
    isLoose: true,
  },
  {
    rule: "reinforced",
    kind: "movement",
    words: "(?:reinforced|reinforces|reinforcing|bolstered|bolstering|beefed up|beefing up)",
    object: ["direct", around],
    actor: "subject",
    isLoose: true,
  },
  {
    rule: "closed",
    kind: "closure",
    words: "(?:closed|closes|closing|shut|shuts|closure of)",
    object: ["direct", { after: "at|with" }],
    actor: "subject",
    isLoose: true,
  },
  {
    rule: "protests in",
    kind: "gathering",
    words:
      "(?:protests?|protesters|demonstrations?|demonstrators|demonstrated|rall(?:y|ied|ies)|celebrat(?:ed|ions?|ing))",
    object: [{ after: "in|at|across" }],
    actor: "none",
  },
  {
    rule: "released from",
    kind: "release",
    words: "(?:released|freed|release of)(?= (?:\\S+ ){0,4}(?:prisoners|detainees|inmates|captives))",
    object: [{ after: "from|in|at|of" }],
    actor: "near",
    isLoose: true,
  },
];

export const EN_TRIGGERS: readonly Trigger[] = [...CONTROL, ...WITHDRAWAL, ...EVENTS];
