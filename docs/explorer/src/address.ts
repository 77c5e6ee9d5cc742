import { type Language, languages } from "@defence-pact/schema";

/** The views, in the order of the navigation. */
export const views = [
  "overview",
  "timeline",
  "network",
  "map",
  "platforms",
  "quotes",
  "disputes",
  "sources",
] as const;

/** A view that the navigation names, or the results of the search box. */
export type View = (typeof views)[number] | "search";

/** What the page shows. All of it is in the hash of the address, so that all of it has a link. */
export interface Address {
  readonly view: View;
  readonly language: Language;
  /** The id of the record whose evidence is open. */
  readonly record: string | undefined;
  /** Filters of the view, and the words searched for. */
  readonly filters: { readonly [name: string]: string };
}

/** A change of address; filters given are merged, an empty one is taken away. */
export interface Change {
  readonly view?: View;
  readonly language?: Language;
  /** `null` closes the record. */
  readonly record?: string | null;
  readonly filters?: { readonly [name: string]: string };
}

const knownViews: readonly View[] = [...views, "search"];

/** Reads `#/timeline?kind=contract&record=fa-50-contract&lang=ko`; unknown parts are ignored. */
export function readAddress(hash: string): Address {
  const [path = "", query = ""] = hash.replace(/^#\/?/, "").split("?");
  const { lang, record, ...filters } = Object.fromEntries(new URLSearchParams(query));
  return {
    view: knownViews.find((view) => view === path) ?? "overview",
    language: languages.find((language) => language === lang) ?? "en",
    record,
    filters,
  };
}

/** The address after a change. Another view starts with no filters but those of the change. */
export function changed(address: Address, change: Change): Address {
  const view = change.view ?? address.view;
  const kept = view === address.view ? address.filters : {};
  const filters = Object.entries({ ...kept, ...change.filters }).filter(([, text]) => text !== "");
  return {
    view,
    language: change.language ?? address.language,
    record: change.record === null ? undefined : (change.record ?? address.record),
    filters: Object.fromEntries(filters),
  };
}

/** The hash of an address. */
export function hashOf({ view, language, record, filters }: Address): string {
  const query = new URLSearchParams(filters);
  if (record !== undefined) query.set("record", record);
  if (language !== "en") query.set("lang", language);
  return query.size === 0 ? `#/${view}` : `#/${view}?${query}`;
}
