import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Search } from '../../search.js';
import type { View } from './geometry/view.js';

export interface AxisView {
  /** What was chosen; nothing while the whole ticket is shown. */
  readonly view: View | undefined;
  readonly isTrueToScale: boolean;
  /** The promise whose reasons are shown. */
  readonly promise: string | undefined;
  readonly look: (view: View | undefined) => void;
  readonly drawTrueToScale: (isTrue: boolean) => void;
  readonly select: (promise: string) => void;
}

/** An address is written when the hand rests, in milliseconds: a browser refuses a hundred a second. */
const REST = 250;

/** What is seen of the axis, kept in the address: a link shows somebody else the same. */
export function useAxisView(): AxisView {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const navigate = useNavigate();
  const [moving, setMoving] = useState<{ readonly view: View | undefined } | null>(null);
  const timer = useRef<number>(undefined);
  const put = useCallback(
    (change: Readonly<Record<string, string | undefined>>) =>
      navigate({
        to: '.',
        search: (before: Search) => ({ ...before, ...change }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const look = useCallback(
    (view: View | undefined): void => {
      setMoving({ view });
      window.clearTimeout(timer.current);
      const written = { from: view && isoOf(view.from), until: view && isoOf(view.until) };
      timer.current = window.setTimeout(() => void put(written).then(() => setMoving(null)), REST);
    },
    [put],
  );
  const select = useCallback((promise: string) => void put({ promise }), [put]);
  return {
    view: moving ? moving.view : viewIn(search),
    isTrueToScale: search.scale === 'true',
    promise: typeof search.promise === 'string' ? search.promise : undefined,
    look,
    drawTrueToScale: (isTrue) => void put({ scale: isTrue ? 'true' : undefined }),
    select,
  };
}

function viewIn({ from, until }: Readonly<Record<string, unknown>>): View | undefined {
  const view = { from: Date.parse(String(from)), until: Date.parse(String(until)) };
  return view.from < view.until ? view : undefined;
}

function isoOf(instant: number): string {
  return new Date(Math.round(instant)).toISOString();
}
