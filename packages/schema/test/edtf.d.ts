/** The part of the npm package `edtf`, which has no types of its own, that the tests use. */
declare module "edtf" {
  interface ExtendedDate {
    /** Milliseconds since 1970; null where an interval's start is unknown. */
    readonly min: number | null;
    readonly max: number | null;
  }
  /** Throws if the text is not in the Extended Date/Time Format. */
  export default function edtf(text: string): ExtendedDate;
}
