/**
 * Where an id went that is no longer in use: `moved` to one other id, or `split` into two or more,
 * the likeliest first. The targets are ids in use: redirects never chain.
 */
export type Redirect<Id extends string = string> =
  | { readonly moved: Id }
  | { readonly split: readonly [Id, Id, ...Id[]] };

/** Redirects of a dataset, by the id that is no longer in use. */
export interface Redirects<Id extends string = string> {
  readonly [oldId: string]: Redirect<Id>;
}
