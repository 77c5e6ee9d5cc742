import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";

/** The least width of a column. */
const narrowest = 12;

/** Blanks between two columns. */
const columnGap = 2;

/**
 * A table of texts. Widths are those on a screen, where Hangul takes two columns. Where not all
 * fits, the widest columns are wrapped first.
 *
 * @param width - In columns; infinite for one line a row, for programs.
 * @param whole - The column of ids, which users copy: where not all fits, each id is unbroken under
 * its row.
 */
export function textTable(
  titles: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
  whole?: number,
): string {
  if (whole !== undefined && naturalWidth([titles, ...rows]) > width) {
    const under = rows.map((row) => `  ${row[whole] ?? ""}\n`);
    const texts = [titles, ...rows].map((row) => row.filter((_, column) => column !== whole));
    return laidOut(texts, width)
      .map((row, place) => row + (under[place - 1] ?? ""))
      .join("");
  }
  return laidOut([titles, ...rows], width).join("");
}

/** The width of a table without wrapping. */
function naturalWidth(cells: readonly (readonly string[])[]): number {
  return columnsOf(cells).reduce((sum, each) => sum + each + columnGap, -columnGap);
}

/** The natural width of each column. */
function columnsOf(cells: readonly (readonly string[])[]): number[] {
  return (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((row) => widest(row[column] ?? ""))),
  );
}

/** Rows as lines, each with its line break. */
function laidOut(cells: readonly (readonly string[])[], width: number): readonly string[] {
  const widths = columnsOf(cells);
  shrink(widths, width - columnGap * (widths.length - 1));
  return cells.map((row) =>
    rowLines(row, widths)
      .map((line) => `${line}\n`)
      .join(""),
  );
}

function widest(text: string): number {
  return Math.max(0, ...text.split("\n").map((line) => stringWidth(line)));
}

/** Narrows the widest columns until all fit. */
function shrink(widths: number[], width: number): void {
  while (widths.reduce((sum, each) => sum + each, 0) > width) {
    const most = Math.max(...widths);
    if (most <= narrowest) return;
    widths[widths.indexOf(most)] = most - 1;
  }
}

function rowLines(row: readonly string[], widths: readonly number[]): readonly string[] {
  const wrapped = widths.map((width, column) =>
    wrapAnsi(row[column] ?? "", width, { hard: true }).split("\n"),
  );
  const height = Math.max(...wrapped.map((cell) => cell.length));
  return Array.from({ length: height }, (_, line) =>
    widths
      .map((width, column) => {
        const text = wrapped[column]?.[line] ?? "";
        return text + " ".repeat(Math.max(0, width - stringWidth(text)) + columnGap);
      })
      .join("")
      .trimEnd(),
  );
}
