/**
 * How many random cases a test tries: few in `npm test`, the whole number with `THOROUGH=1`. Both
 * are new ones at every run; a failure names the seed that brings it back.
 */
export function cases(few: number, whole: number): number {
  return process.env["THOROUGH"] === "1" ? whole : few;
}
