import { css } from "lit";

export const styles = css`
  :host {
    display: grid;
    gap: 1rem;
  }

  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(11rem, 100%), 1fr));
    gap: 0.75rem;
  }

  .choices label {
    display: grid;
    gap: 0.2rem;
    font-size: 0.875rem;
  }

  select {
    min-inline-size: 0;
    min-block-size: 2.25rem;
    padding-inline: 0.4rem;
    border: 1px solid var(--cm-line);
    border-radius: var(--cm-radius);
    background: var(--cm-surface);
  }

  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1rem 1.1rem;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
    font-size: 0.875rem;
  }

  fieldset label {
    display: flex;
    align-items: center;
    gap: 0.4rem;
    min-block-size: 1.75rem;
  }

  input {
    inline-size: 1.1rem;
    block-size: 1.1rem;
    margin: 0;
    accent-color: var(--cm-link);
  }

  iframe {
    display: block;
    inline-size: 100%;
    block-size: 45rem;
    border: 1px solid var(--cm-line);
    border-radius: var(--cm-radius);
  }

  @media (max-width: 46rem) {
    iframe {
      block-size: 34rem;
    }
  }

  summary {
    inline-size: fit-content;
    padding-block: 0.4rem;
    cursor: pointer;
  }
`;
