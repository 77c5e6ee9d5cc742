/** The width of a text, near enough to leave room for it: Hangul is about twice as wide. */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += /[\u1100-\uffdc]/.test(letter) ? 12 : 6.2;
  return width;
}
