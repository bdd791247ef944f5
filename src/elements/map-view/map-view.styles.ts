import { css } from "lit";

export const styles = css`
  :host {
    position: relative;
    display: block;
    overflow: hidden;
    background: var(--cm-land);
  }

  .canvas {
    position: absolute;
    inset: 0;
  }

  /* Its edges are those of the map, where a ring around it would be cut off. */
  canvas:focus-visible {
    outline-offset: -3px;
  }

  /* Told to whoever hears the map, and shown, above the legend, to whoever comes with the keyboard. */
  .keys {
    position: absolute;
    inset-block-end: 3.6rem;
    inset-inline: 0.6rem;
    justify-self: center;
    max-inline-size: 44rem;
    margin-inline: auto;
    padding: 0.3rem 0.7rem;
    border: 1px solid var(--cm-line);
    border-radius: var(--cm-radius);
    background: var(--cm-surface);
    font-size: 0.8125rem;
    text-align: center;
    pointer-events: none;
  }

  .canvas:not(:has(:focus-visible)) ~ .keys {
    display: none;
  }

  .camera {
    position: absolute;
    inset-block-start: 0.6rem;
    inset-inline-end: 0.6rem;
    display: grid;
    gap: 1px;
  }

  .camera button {
    display: grid;
    place-items: center;
    padding: 0;
    border-radius: 0;
  }

  .camera button:first-child {
    border-radius: var(--cm-radius) var(--cm-radius) 0 0;
  }

  .camera button:last-child {
    border-radius: 0 0 var(--cm-radius) var(--cm-radius);
  }
`;
