/** What has the focus, and all that it lies in, from within. */
let way: readonly Element[] = [];

const FOCUSABLE = 'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, [tabindex="0"]';

/**
 * Keeps whoever works by keyboard in their place: where what had the focus goes from the page (a filter that is cleared,
 * a proposal that is decided) it goes to what stood beside it, and comes back to a button that was not to be pressed
 * for a moment.
 *
 * @returns what ends it
 */
export function keepFocus(): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const watcher = new MutationObserver(() => {
    if (way.length === 0 || document.activeElement !== document.body) return;
    // On its way from one place to the next the focus is nowhere for a moment, too.
    clearTimeout(waiting);
    waiting = setTimeout(putBack);
  });
  const changes = { childList: true, subtree: true, attributeFilter: ['disabled'] };
  watcher.observe(document.body, changes);
  document.addEventListener('focusin', remember);
  document.addEventListener('pointerdown', forget);
  return () => {
    watcher.disconnect();
    clearTimeout(waiting);
    document.removeEventListener('focusin', remember);
    document.removeEventListener('pointerdown', forget);
  };
}

function remember(): void {
  const found: Element[] = [];
  for (let at = document.activeElement; at && at !== document.body; at = at.parentElement) found.push(at);
  way = found;
}

/** Whoever points puts the focus where they want it, or nowhere. */
function forget(): void {
  way = [];
}

function putBack(): void {
  const [last] = way;
  if (last === undefined || document.activeElement !== document.body) return;
  const near = last.isConnected ? last : nearestOf(way);
  if (near instanceof HTMLElement) near.focus({ preventScroll: true });
}

/** The first in the smallest part of the page that is still there, or the page where that is all of it. */
function nearestOf(places: readonly Element[]): Element | null {
  for (const place of places.filter(({ isConnected }) => isConnected)) {
    if (place.id === 'content') return place;
    const first = place.querySelector(FOCUSABLE);
    if (first) return first;
  }
  return document.getElementById('content');
}
