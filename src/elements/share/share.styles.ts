import { css } from "lit";

export const styles = css`
  .open {
    display: grid;
    place-content: center;
  }

  dialog {
    inline-size: min(46rem, 100vw - 2rem);
    max-inline-size: none;
    max-block-size: calc(100dvb - 2rem);
    padding: 0;
    border: 1px solid var(--cm-line);
    border-radius: var(--cm-radius);
    background: var(--cm-surface);
    color: inherit;
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }

  .bar {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    justify-content: space-between;
    align-items: center;
    padding-block: 0.5rem;
    padding-inline: 1.25rem 0.5rem;
    border-block-end: 1px solid var(--cm-line);
    background: var(--cm-surface);
  }

  h2 {
    font-size: 1.125rem;
  }

  .bar button {
    display: grid;
    place-content: center;
    border-color: transparent;
  }

  @media (max-width: 46rem) {
    dialog {
      inline-size: 100vw;
      max-block-size: 100dvb;
      margin-block-end: 0;
      border-inline-width: 0;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
    }
  }
`;
