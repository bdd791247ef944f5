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

  .tip {
    position: absolute;
    translate: -50% calc(-100% - 18px);
    display: grid;
    max-inline-size: 16rem;
    inline-size: max-content;
    padding: 0.3rem 0.6rem;
    border-radius: var(--cm-radius);
    background: var(--cm-ink);
    color: var(--cm-surface);
    font-size: 0.8125rem;
    line-height: 1.35;
    text-align: center;
    pointer-events: none;
  }
`;
