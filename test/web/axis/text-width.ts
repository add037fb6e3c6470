/** About as wide as a text of 12 px is drawn. */
export function textWidth(text: string): number {
  return text.length * 6.5;
}
