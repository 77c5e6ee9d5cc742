import { widthOf } from "../../parts/text-width.js";

/** Something to be laid out in lanes, from left to right, in pixels. */
export interface Mark {
  readonly id: string;
  readonly x0: number;
  readonly x1: number;
  /** Room taken before and after the bar, by ends that fade. */
  readonly before: number;
  readonly after: number;
  readonly name: string;
}

/** A mark with its lane, and its label as far as there is room for it. */
export interface Placed extends Mark {
  readonly lane: number;
  readonly shown: string;
  /** The label stands in the bar rather than behind it. */
  readonly inside: boolean;
}

const gap = 8;
const leastLabel = 6;

/** Whether a bar is long enough to hold its label. */
function holdsLabel({ x0, x1, name }: Mark): boolean {
  return widthOf(name) + 2 * gap <= x1 - Math.max(x0, 0);
}

function cut(text: string, room: number): string {
  if (widthOf(text) <= room) return text;
  const letters = [...text];
  while (letters.length > 0 && widthOf(`${letters.join("")}…`) > room) letters.pop();
  return letters.length < leastLabel ? "" : `${letters.join("").trimEnd()}…`;
}

/**
 * Lays marks out in at most `lanes` lanes: each in the first lane that is free with its label; when
 * none is, in the one whose last mark ends first, whose label is cut to the room left.
 */
export function layOut(marks: readonly Mark[], lanes: number, right: number): readonly Placed[] {
  const rows: { marks: Mark[]; end: number; barEnd: number }[] = [];
  for (const mark of [...marks].sort((a, b) => a.x0 - a.before - b.x0 + b.before || a.x1 - b.x1)) {
    const barEnd = mark.x1 + mark.after;
    const end = barEnd + gap + (holdsLabel(mark) ? 0 : widthOf(mark.name) + gap);
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
      const behind = cut(mark.name, next - mark.x1 - mark.after - 2 * gap);
      const within = next < seenEnd ? "" : cut(mark.name, seenEnd - Math.max(mark.x0, 0) - 2 * gap);
      const inside = within.length > behind.length || within === mark.name;
      return { ...mark, lane, shown: inside ? within : behind, inside };
    }),
  );
}
