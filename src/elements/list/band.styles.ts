import { css } from "lit";

/** How bands and the signs on them are drawn; their box is a stacking context of its own. */
export const bandStyles = css`
  .band {
    position: absolute;
    inset-block: 1px;
    display: flex;
    flex-direction: column;
  }

  .changed {
    border-inline-start: 2px solid var(--cm-ink);
  }

  .strip {
    position: relative;
    flex: 1 1 0;
    display: flex;
    align-items: center;
    min-block-size: 0;
    padding-inline-start: 3px;
    overflow: clip;
  }

  .sign {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    background-size: contain;
  }

  .event {
    position: absolute;
    inset-block-start: 1px;
    display: grid;
  }

  .event .sign {
    inline-size: 15px;
    block-size: 15px;
  }

  .sign + .sign {
    margin-inline-start: -3px;
  }

  @container (max-width: 38rem) {
    .strip {
      padding-inline-start: 1px;
    }

    .sign {
      inline-size: 13px;
      block-size: 13px;
    }

    .event .sign {
      inline-size: 12px;
      block-size: 12px;
    }
  }

  /* A day of which nothing was known yet. */
  .later {
    background: repeating-linear-gradient(-45deg, var(--cm-line) 0 1px, transparent 1px 6px);
  }
`;
