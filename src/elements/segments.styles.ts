import { css } from "lit";

/** Buttons side by side in a group, of which one is pressed; below a narrow map their short names. */
export const segments = css`
  :host {
    display: flex;
    gap: 0.5rem;
  }

  [role="group"] {
    display: flex;
  }

  button {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.35rem;
    border-radius: 0;
    margin-inline-start: -1px;
  }

  button:first-child {
    border-start-start-radius: var(--cm-radius);
    border-end-start-radius: var(--cm-radius);
  }

  button:last-child {
    border-start-end-radius: var(--cm-radius);
    border-end-end-radius: var(--cm-radius);
  }

  .short {
    display: none;
  }

  [aria-pressed="true"] {
    background: var(--cm-ink);
    border-color: var(--cm-ink);
    color: var(--cm-surface);
  }

  button[aria-pressed="true"]:hover {
    background: var(--cm-ink);
  }

  @media (forced-colors: active) {
    button[aria-pressed="true"]:hover {
      background: Highlight;
    }
  }

  @container (max-width: 46rem) {
    .short {
      display: inline;
    }

    .full {
      display: none;
    }

    button {
      min-inline-size: 1.9rem;
      padding-inline: 0.25rem;
    }
  }
`;
