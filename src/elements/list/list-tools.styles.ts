import { css } from "lit";
import { foldedStyles } from "../folding.ts";

export const styles = css`
  :host {
    position: relative;
    z-index: 3;
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.4rem 0.6rem;
    padding: 0.5rem 0.75rem;
    border-block-end: 1px solid var(--cm-line);
    background: var(--cm-surface);
    font-size: 0.8125rem;
  }

  input {
    flex: 1 1 9rem;
    min-inline-size: 0;
    min-block-size: 2rem;
    padding: 0.1rem 0.6rem;
    border: 1px solid var(--cm-line);
    border-radius: var(--cm-radius);
    background: var(--cm-surface);
  }

  input::placeholder {
    color: var(--cm-muted);
    opacity: 1;
  }

  .choices {
    flex: 4 1 27rem;
    gap: 0.6rem;
    min-inline-size: 0;
  }

  label {
    flex: 1 1 6.5rem;
    max-inline-size: 10rem;
  }

  select {
    inline-size: 100%;
    min-block-size: 2rem;
  }

  p {
    align-self: center;
    color: var(--cm-muted);
    white-space: nowrap;
  }

  .reset {
    min-block-size: 2rem;
    padding-block: 0;
  }

  @container (max-width: 46rem) {
    ${foldedStyles}

    .choices {
      position: absolute;
      inset-inline: 0.75rem;
      inset-block-start: calc(100% + 0.25rem);
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr));
    }

    label {
      max-inline-size: none;
    }
  }
`;
