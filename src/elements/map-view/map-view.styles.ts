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
