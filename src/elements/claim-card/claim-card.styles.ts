import { css } from "lit";

export const styles = css`
  :host {
    display: block;
    padding-block: 0.9rem;
    border-block-start: 1px solid var(--cm-line);
    container-type: inline-size;
  }

  :host(:focus) {
    outline: 3px solid var(--cm-focus);
    outline-offset: 2px;
  }

  .left-out {
    color: var(--cm-muted);
  }

  header {
    margin-block-end: 0.35rem;
  }

  h4 {
    font-size: 0.9375rem;
    line-height: 1.35;
  }

  .day {
    all: unset;
    cursor: pointer;
    font-size: 0.8125rem;
    min-block-size: 1.5rem;
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
  }

  .day:focus-visible {
    outline: 3px solid var(--cm-focus);
  }

  .delay {
    margin-inline-end: 0.3em;
    font-size: 0.8125rem;
  }

  .tag {
    display: inline-block;
    padding: 0 0.45em;
    border: 1px solid var(--cm-line);
    border-radius: 1em;
    font-size: 0.75rem;
    line-height: 1.5;
  }

  .speaks {
    border-color: var(--cm-accent);
    color: var(--cm-accent);
  }

  /* The same marks as around whole excerpts; those that browsers choose look turned around. */
  q:lang(ar) {
    quotes: "«" "»";
  }

  blockquote {
    padding-inline-start: 0.8rem;
    border-inline-start: 3px solid var(--cm-line);
    font-size: 1.0625rem;
    line-height: 1.75;
  }

  :host([speaks]) blockquote {
    border-inline-start-color: var(--cm-accent);
  }

  .translation,
  .hedge {
    margin-block-start: 0.4rem;
  }

  .translation .muted,
  .hedge {
    font-size: 0.8125rem;
  }

  .hedge {
    color: var(--cm-muted);
  }

  figcaption {
    margin-block-start: 0.4rem;
    font-size: 0.875rem;
  }

  .speaker {
    font-weight: 600;
  }

  .source {
    font-size: 0.8125rem;
  }

  cite {
    font-style: normal;
  }

  @container (inline-size < 15rem) {
    blockquote {
      padding-inline-start: 0.5rem;
      font-size: 0.9375rem;
      line-height: 1.65;
    }

    .translation,
    figcaption {
      font-size: 0.8125rem;
    }

    .source {
      font-size: 0.75rem;
    }
  }

  details {
    margin-block-start: 0.3rem;
    font-size: 0.8125rem;
    color: var(--cm-muted);
  }

  summary {
    cursor: pointer;
    min-block-size: 1.5rem;
  }
`;
