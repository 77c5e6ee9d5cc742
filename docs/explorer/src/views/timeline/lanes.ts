import { widthOf } from "../../parts/text-width.js";

/** Something to be laid out in lanes, from left to right, in pixels. */
export interface Mark {
  readonly id: string;
  readonly x0: number;
  readonly x1: number;
  /** Room before and after the bar for fading ends. */
  readonly before: number;
  readonly after: number;
  readonly name: string;
}

/** A mark with its lane, and its label as far as there is room for it. */
export interface Placed extends Mark {
  readonly lane: number;
  readonly shown: string;
  /** Whether the label is inside the bar rather than after it. */
  readonly inside: boolean;
}

const labelGap = 8;
const leastLabel = 6;

/** Whether a bar is long enough to hold its label. */
function holdsLabel({ x0, x1, name }: Mark): boolean {
  return widthOf(name) + 2 * labelGap <= x1 - Math.max(x0, 0);
}

function fitted(text: string, room: number): string {
  if (widthOf(text) <= room) return text;
  const letters = [...text];
  while (letters.length > 0 && widthOf(`${letters.join("")}…`) > room) letters.pop();
  return letters.length < leastLabel ? "" : `${letters.join("").trimEnd()}…`;
}

/**
 * Lays marks out in at most `lanes` lanes: each in the first lane with room for it and its label.
 * When there is none, it goes where the last mark ends first, and that mark's label is shortened.
 */
export function layLanes(marks: readonly Mark[], lanes: number, right: number): readonly Placed[] {
  const rows: { marks: Mark[]; end: number; barEnd: number }[] = [];
  for (const mark of [...marks].sort((a, b) => a.x0 - a.before - b.x0 + b.before || a.x1 - b.x1)) {
    const barEnd = mark.x1 + mark.after;
    const end = barEnd + labelGap + (holdsLabel(mark) ? 0 : widthOf(mark.name) + labelGap);
    const free = rows.find((row) => row.end <= mark.x0 - mark.before);
    if (free !== undefined) {
      free.marks.push(mark);
      free.end = end;
      free.barEnd = barEnd;
    } else if (rows.length < lanes) {
      rows.push({ marks: [mark], end, barEnd });
    } else {
      const row = rows.reduce((a, b) => (b.barEnd < a.barEnd ? b : a));
      row.marks.push(mark);
      row.end = end;
      row.barEnd = Math.max(row.barEnd, barEnd);
    }
  }
  return rows.flatMap((row, lane) =>
    row.marks.map((mark, index) => {
      const following = row.marks[index + 1];
      const next = following === undefined ? right : following.x0 - following.before;
      const seenEnd = Math.min(mark.x1, right);
      const behind = fitted(mark.name, next - mark.x1 - mark.after - 2 * labelGap);
      const within =
        next < seenEnd ? "" : fitted(mark.name, seenEnd - Math.max(mark.x0, 0) - 2 * labelGap);
      const inside = within.length > behind.length || within === mark.name;
      return { ...mark, lane, shown: inside ? within : behind, inside };
    }),
  );
}
