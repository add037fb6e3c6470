/** How long a key is good where nobody says how long, in milliseconds: 90 days. */
export const USUAL_LIFE = 90 * 86_400_000;
