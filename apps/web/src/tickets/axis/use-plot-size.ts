import { type RefCallback, useCallback, useState } from 'react';

interface PlotSize {
  /** In pixels at a root font of 16 px; 0 until it is known. */
  readonly width: number;
}

/** How wide the drawing is; it is measured again whenever that changes, and before printing. */
export function usePlotSize(): PlotSize & { readonly measured: RefCallback<Element> } {
  const [width, setWidth] = useState(0);
  const measured = useCallback((element: Element | null) => {
    if (!element) return;
    const measure = (): void => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setWidth(Math.round((element.getBoundingClientRect().width * 16) / rem));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);
  return { width, measured };
}
