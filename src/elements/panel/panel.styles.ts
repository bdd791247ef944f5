import { css } from "lit";

export const styles = css`
  :host {
    display: block;
    padding: 0.9rem 1rem 1.5rem;
  }

  h2 {
    font-size: 1.25rem;
    line-height: 1.35;
  }

  h2 .other {
    font-size: 1rem;
    font-weight: 400;
    color: var(--cm-muted);
  }

  h3 {
    margin-block: 1.1rem 0.35rem;
    font-size: 0.8125rem;
    font-weight: 600;
    color: var(--cm-muted);
  }

  .head {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 0.5rem;
  }

  .head button {
    display: grid;
    place-items: center;
    padding: 0;
    flex: none;
  }

  .status {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: center;
    gap: 0.15rem 0.6rem;
    margin-block: 0.6rem;
  }

  .status strong {
    font-size: 1.0625rem;
    line-height: 1.35;
  }

  .status .muted {
    grid-column: 2;
    font-size: 0.875rem;
  }

  /* What is out of view is neither set nor painted. */
  li {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 4.5rem;
  }

  .line {
    border-block-end: 1px solid var(--cm-line);
  }

  .compared {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.35rem;
    margin-block: 0.35rem 0.5rem;
    font-size: 0.8125rem;
    color: var(--cm-muted);
  }

  .compared label {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4rem;
  }

  .compared select {
    min-block-size: 2rem;
    padding: 0.1rem 0.4rem;
    border: 1px solid var(--cm-line);
    border-radius: var(--cm-radius);
    background: var(--cm-surface);
    color: var(--cm-ink);
  }

  .compared button {
    display: grid;
    place-items: center;
    min-inline-size: 2rem;
    min-block-size: 2rem;
    padding: 0;
    color: var(--cm-ink);
  }

  .sides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(10rem, 100%), 1fr));
    gap: 0.6rem;
    margin-block-start: 1rem;
  }

  .sides section {
    min-inline-size: 0;
    padding-inline: 0.6rem;
    border: 1px solid var(--cm-line);
    border-radius: var(--cm-radius);
  }

  .sides header {
    display: grid;
    grid-template-columns: auto 1fr;
    align-content: center;
    column-gap: 0.5rem;
    padding-block: 0.6rem;
    font-size: 0.8125rem;
  }

  .sides .picture {
    grid-row: 1 / span 2;
    align-self: center;
  }

  .sides h3 {
    margin: 0;
    color: var(--cm-ink);
  }

  /* Marked by the same bracket as the days in the strip. */
  .doubt {
    margin-block-start: 0.6rem;
    padding-inline-start: 0.6rem;
    border-inline-start: 2px solid var(--cm-ink);
    font-size: 0.875rem;
  }

  .doubt.open {
    border-inline-start-style: dotted;
  }

  .doubt .muted {
    margin-block-start: 0.2rem;
    font-size: 0.8125rem;
  }

  .source {
    min-inline-size: 1.5rem;
    min-block-size: 1.5rem;
    padding: 0;
    border: 0;
    background: none;
    color: var(--cm-link);
    font-size: 0.8125rem;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .facts {
    margin-block-start: 1rem;
    font-size: 0.8125rem;
    color: var(--cm-muted);
  }

  details summary {
    margin-block: 1rem 0.25rem;
    min-block-size: 1.5rem;
    cursor: pointer;
    font-size: 0.875rem;
    font-weight: 600;
  }
`;
