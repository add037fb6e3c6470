import { useEffect, useMemo, useState } from 'react';
import type { Measure } from './geometry/labels.js';
import { FONT_SIZE } from './layout.js';

/** How wide texts are in the page's font, in pixels at a root font of 16 px; anew once the font is there. */
export function useTextWidth(): Measure {
  const [isFontThere, setFontThere] = useState(() => document.fonts.status === 'loaded');
  useEffect(() => {
    let isMounted = true;
    void document.fonts.ready.then(() => isMounted && setFontThere(true));
    return () => {
      isMounted = false;
    };
  }, []);
  return useMemo(() => textWidth(isFontThere), [isFontThere]);
}

/** Some texts are bolder than what is measured. */
const BOLDER = 1.05;

function textWidth(_isFontThere: boolean): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  if (context) context.font = `500 ${FONT_SIZE}px ${getComputedStyle(document.body).fontFamily}`;
  return (text) => {
    const width = known.get(text) ?? (context?.measureText(text).width ?? text.length * 7) * BOLDER;
    known.set(text, width);
    return width;
  };
}
