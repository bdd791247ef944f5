import { css } from "lit";

export const styles = css`
  :host {
    position: absolute;
    inset: 0;
    overflow: hidden;
  }

  .map {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    user-select: none;
    -webkit-user-select: none;
  }

  .line {
    fill: none;
    pointer-events: none;
  }

  .line,
  .area {
    vector-effect: non-scaling-stroke;
  }

  .leaders {
    pointer-events: none;
  }

  .names text {
    text-anchor: middle;
    paint-order: stroke;
    stroke-width: 3px;
    stroke-linejoin: round;
    unicode-bidi: isolate;
  }

  .names :not([data-place]) {
    pointer-events: none;
  }

  [data-place] {
    cursor: pointer;
  }

  .area:focus-visible {
    outline: none;
    stroke: var(--cm-focus);
    stroke-width: 4px;
  }
`;
