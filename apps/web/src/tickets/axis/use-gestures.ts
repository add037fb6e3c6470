import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from 'react';
import type { AxisScale } from './geometry/axis-scale.js';
import { panned, type View, zoomed } from './geometry/view.js';

const CLOSER = 1.5;
/** What an arrow moves on by, as a share of what is seen. */
const STEP = 0.15;

interface Hands {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: (event: PointerEvent<HTMLElement>) => void;
  readonly onDoubleClick: (event: { readonly clientX: number }) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

interface Gestures {
  /** The drawing by which places on the screen are read. */
  readonly plot: React.RefObject<Element | null>;
  readonly scale: AxisScale | undefined;
  readonly look: (view: View | undefined) => void;
}

/** Dragging pans, two fingers zoom, and so do the wheel with Ctrl, a double click and the keys + and −. */
export function useGestures({
  plot,
  scale,
  look,
}: Gestures): Hands & { area: React.RefObject<HTMLDivElement | null> } {
  const area = useRef<HTMLDivElement>(null);
  const latest = useRef({ plot, scale, look });
  useEffect(() => {
    latest.current = { plot, scale, look };
  });
  useEffect(() => {
    const element = area.current;
    const turn = (event: WheelEvent): void => wheel(event, latest.current);
    // React listens passively, and then the page zooms too.
    element?.addEventListener('wheel', turn, { passive: false });
    return () => element?.removeEventListener('wheel', turn);
  }, []);
  const fingers = useRef(new Map<number, number>());
  const lift = ({ pointerId }: PointerEvent): void => void fingers.current.delete(pointerId);
  return {
    area,
    onPointerDown: (event) => {
      if (event.button === 0) fingers.current.set(event.pointerId, event.clientX);
    },
    onPointerMove: (event) => drag(event, fingers.current, { plot, scale, look }),
    onPointerUp: lift,
    onPointerCancel: lift,
    onDoubleClick: ({ clientX }) => {
      if (scale)
        look(zoomed(scale.view, scale.stretch, instantUnder(clientX, { plot, scale }), CLOSER * CLOSER));
    },
    onKeyDown: (event) => key(event, { plot, scale, look }),
  };
}

function drag(
  event: PointerEvent<HTMLElement>,
  fingers: Map<number, number>,
  { plot, scale, look }: Gestures,
): void {
  const before = fingers.get(event.pointerId);
  if (before === undefined || !scale || event.clientX === before) return;
  event.currentTarget.setPointerCapture(event.pointerId);
  const [other] = [...fingers].filter(([id]) => id !== event.pointerId).map(([, x]) => x);
  fingers.set(event.pointerId, event.clientX);
  if (other === undefined) {
    look(panned(scale.view, scale.stretch, (before - event.clientX) / pixelsOf(plot)));
    return;
  }
  const spread = (x: number): number => Math.max(Math.abs(x - other), 10);
  const middle = instantUnder((event.clientX + other) / 2, { plot, scale });
  look(zoomed(scale.view, scale.stretch, middle, spread(event.clientX) / spread(before)));
}

function wheel(event: WheelEvent, { plot, scale, look }: Gestures): void {
  if (!scale) return;
  const isSideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
  if (event.ctrlKey || event.metaKey) {
    event.preventDefault();
    const factor = Math.exp(-event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.004));
    look(zoomed(scale.view, scale.stretch, instantUnder(event.clientX, { plot, scale }), factor));
  } else if (isSideways || event.shiftKey) {
    event.preventDefault();
    look(panned(scale.view, scale.stretch, (isSideways ? event.deltaX : event.deltaY) / pixelsOf(plot)));
  }
}

function key(event: KeyboardEvent<HTMLElement>, { scale, look }: Gestures): void {
  if (!scale || event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget)
    return;
  const { view, stretch } = scale;
  const middle = scale.instantAt(scale.width / 2);
  const moves: Readonly<Record<string, () => View | undefined>> = {
    ArrowLeft: () => panned(view, stretch, -STEP),
    ArrowRight: () => panned(view, stretch, STEP),
    PageUp: () => panned(view, stretch, -1),
    PageDown: () => panned(view, stretch, 1),
    '+': () => zoomed(view, stretch, middle, CLOSER),
    '=': () => zoomed(view, stretch, middle, CLOSER),
    '-': () => zoomed(view, stretch, middle, 1 / CLOSER),
    '0': () => undefined,
    Home: () => undefined,
  };
  const move = moves[event.key];
  if (!move) return;
  event.preventDefault();
  look(move());
}

function pixelsOf(plot: Gestures['plot']): number {
  return plot.current?.getBoundingClientRect().width ?? 1;
}

function instantUnder(
  clientX: number,
  { plot, scale }: Pick<Gestures, 'plot'> & { readonly scale: AxisScale },
): number {
  const { left = 0, width = 1 } = plot.current?.getBoundingClientRect() ?? {};
  return scale.instantAt(((clientX - left) / width) * scale.width);
}
