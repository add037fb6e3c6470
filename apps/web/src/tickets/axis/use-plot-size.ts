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
      const pixels = element.getBoundingClientRect().width;
      // What is hidden for a moment keeps its last width.
      if (pixels > 0) setWidth(Math.round((pixels * 16) / rem));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    window.addEventListener('beforeprint', measure);
    measure();
    return () => {
      window.removeEventListener('beforeprint', measure);
      observer.disconnect();
    };
  }, []);
  return { width, measured };
}
