/**
 * The reader wants the data to be fetched again.
 * @internal
 */
export class RetryEvent extends Event {
  static readonly type = "conflict-map-retry";

  constructor() {
    super(RetryEvent.type, { bubbles: true, composed: true });
  }
}
