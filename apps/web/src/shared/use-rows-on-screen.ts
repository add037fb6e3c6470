import { type RefObject, useEffect, useState } from 'react';

/** Rows above and below the screen that are drawn too; and so many change at once, not one by one. */
const AROUND = 12;
const AT_ONCE = 6;
/** On most screens; it is measured as soon as there is one. */
const FIRST = 48;

export interface RowsOnScreen {
  readonly first: number;
  /** Not drawn any more. */
  readonly end: number;
}

/**
 * The rows of a list of equally high rows that are on the screen, or nearly. Told from where the list stands alone, so that
 * it costs the same for a hundred rows and for a million.
 */
export function useRowsOnScreen(list: RefObject<HTMLElement | null>, count: number): RowsOnScreen {
  const [rows, setRows] = useState<RowsOnScreen>({ first: 0, end: FIRST });
  useEffect(() => {
    const look = (): void => {
      const { top = 0, height = 0 } = list.current?.getBoundingClientRect() ?? {};
      if (count === 0 || height === 0) return;
      const next = rowsAt(-top, height / count);
      setRows((before) => (before.first === next.first && before.end === next.end ? before : next));
    };
    look();
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, [list, count]);
  return rows;
}

function rowsAt(above: number, height: number): RowsOnScreen {
  const from = above / height - AROUND;
  const until = (above + innerHeight) / height + AROUND;
  return {
    first: Math.max(0, Math.floor(from / AT_ONCE) * AT_ONCE),
    end: Math.max(0, Math.ceil(until / AT_ONCE) * AT_ONCE),
  };
}
