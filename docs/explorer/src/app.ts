import type { Language } from "@defence-pact/schema";
import { capitalised, fieldTerm, term } from "@defence-pact/schema/terms";
import { createContext } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import { type Address, type Change, changed, hashOf, readAddress } from "./address.js";
import { type Label, label } from "./labels.js";

/** What every part of the page may ask: where it is, in which language, and how to go elsewhere. */
export interface App {
  readonly address: Address;
  readonly language: Language;
  /** Whether the quotes have come. */
  readonly complete: boolean;
  /** A text of the page. */
  say(key: Label, blanks?: { readonly [blank: string]: string | number }): string;
  /** A word of the vocabulary, as a label. */
  term(word: string): string;
  /** The name of a field or a path of fields, as a label. */
  field(path: string): string;
  /** The link to what a change leads to. */
  link(change: Change): string;
}

/** Goes where a change leads; `replace` leaves no step for the back button. */
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

/** Everything an {@link App} says, from an address. */
export function appOf(address: Address, complete: boolean): App {
  const { language } = address;
  return {
    address,
    language,
    complete,
    say: (key, blanks) => label(key, language, blanks),
    term: (word) => capitalised(term(word, language)),
    field: (path) => capitalised(fieldTerm(path, language)),
    link: (change) => hashOf(changed(address, change)),
  };
}

const Context = createContext<App>(appOf(readAddress(""), false));

/** Gives the app to the parts inside. */
export const AppProvider = Context.Provider;

/** The app, for a part of the page. */
export function useApp(): App {
  return useContext(Context);
}
