import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";

/** Narrower than this no column is made. */
const narrowest = 12;

/** Blanks between two columns. */
const gap = 2;

/**
 * A table of texts. Columns are as wide as they are on a screen, where Hangul takes two places;
 * what does not fit is wrapped, in the widest columns first.
 *
 * @param width - In columns; infinite for one line a row, as programs want it.
 */
export function table(
  titles: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
): string {
  const cells = [titles, ...rows];
  const widths = titles.map((_, column) =>
    Math.max(...cells.map((row) => widest(row[column] ?? ""))),
  );
  shrink(widths, width - gap * (titles.length - 1));
  return cells
    .flatMap((row) => lines(row, widths))
    .map((line) => `${line}\n`)
    .join("");
}

function widest(text: string): number {
  return Math.max(0, ...text.split("\n").map((line) => stringWidth(line)));
}

/** Takes from the widest columns until all of them fit. */
function shrink(widths: number[], width: number): void {
  while (widths.reduce((sum, each) => sum + each, 0) > width) {
    const most = Math.max(...widths);
    if (most <= narrowest) return;
    widths[widths.indexOf(most)] = most - 1;
  }
}

function lines(row: readonly string[], widths: readonly number[]): readonly string[] {
  const wrapped = widths.map((width, column) =>
    wrapAnsi(row[column] ?? "", width, { hard: true }).split("\n"),
  );
  const height = Math.max(...wrapped.map((cell) => cell.length));
  return Array.from({ length: height }, (_, line) =>
    widths
      .map((width, column) => {
        const text = wrapped[column]?.[line] ?? "";
        return text + " ".repeat(Math.max(0, width - stringWidth(text)) + gap);
      })
      .join("")
      .trimEnd(),
  );
}
