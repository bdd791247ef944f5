type Text = string;

/** The words for areas that others drew, in one language; a map without such areas does not load them. */
export interface AreasWords {
  /** Over all layers. */
  readonly heading: Text;
  /** That they are no report of this map. */
  readonly notOurs: Text;
  readonly drawnFor: (source: string, days: string) => string;
  readonly taken: (licence: string, day: string) => string;
  readonly original: Text;
  readonly squareKilometres: (count: string) => string;
  readonly called: (word: string) => string;
  readonly grew: (size: string, day: string) => string;
  readonly shrank: (size: string, day: string) => string;
  readonly same: (day: string) => string;
  readonly notCompared: (day: string) => string;
  readonly notKnown: (source: string, day: string) => string;
  readonly lastKnown: (days: string) => string;
  readonly nothing: (source: string, days: string) => string;
  readonly onlyEveryone: Text;
  readonly sizes: (source: string, day: string, sizes: string) => string;
  readonly sizeOf: (actor: string, size: string) => string;
  readonly areaOf: (actor: string, source: string) => string;
  readonly front: Text;
  readonly frontBefore: (day: string) => string;
  readonly holder: Text;
  readonly size: Text;
  readonly change: Text;
  readonly says: (source: string, words: string) => string;
  readonly close: Text;
  readonly table: Text;
  readonly lost: Text;
}
