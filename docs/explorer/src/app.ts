import type { Language } from "@defence-pact/schema";
import { capitalised, fieldTerm, inLanguage, term } from "@defence-pact/schema/terms";
import { createContext } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import { type Address, type Change, changed, hashOf, readAddress } from "./address.js";
import { type Label, labels } from "./labels.js";

/** What every part of the page may use: the address, its language, and links to elsewhere. */
export interface App {
  readonly address: Address;
  readonly language: Language;
  /** Whether the quotes are loaded. */
  readonly complete: boolean;
  /** A text of the page. */
  say(key: Label, blanks?: { readonly [blank: string]: string | number }): string;
  /** A word of the vocabulary, as a label. */
  term(word: string): string;
  /** The name of a field or a path of fields, as a label. */
  field(path: string): string;
  /** The link to the address after a change. */
  link(change: Change): string;
}

/** Goes to the address after a change; `replace` leaves no step for the back button. */
export function go(change: Change, how: "push" | "replace" = "push"): void {
  const hash = hashOf(changed(readAddress(location.hash), change));
  if (hash === location.hash) return;
  if (how === "push") history.pushState(null, "", hash);
  else history.replaceState(null, "", hash);
  window.dispatchEvent(new HashChangeEvent("hashchange"));
}

/** The address, kept up to date. */
export function useAddress(): Address {
  const [address, setAddress] = useState(() => readAddress(location.hash));
  useEffect(() => {
    const update = (): void => setAddress(readAddress(location.hash));
    addEventListener("hashchange", update);
    addEventListener("popstate", update);
    return () => {
      removeEventListener("hashchange", update);
      removeEventListener("popstate", update);
    };
  }, []);
  return address;
}

/** The {@link App} at an address. */
export function appOf(address: Address, complete: boolean): App {
  const { language } = address;
  return {
    address,
    language,
    complete,
    say: (key, blanks) => inLanguage(labels[key], language, blanks),
    term: (word) => capitalised(term(word, language)),
    field: (path) => capitalised(fieldTerm(path, language)),
    link: (change) => hashOf(changed(address, change)),
  };
}

const AppContext = createContext<App>(appOf(readAddress(""), false));

/** Gives the app to the parts inside. */
export const AppProvider = AppContext.Provider;

/** The app, for a part of the page. */
export function useApp(): App {
  return useContext(AppContext);
}
