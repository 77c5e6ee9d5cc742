import type { AnyRecord, NameFields } from "@defence-pact/schema";
import { feature, featuresContaining } from "@rapideditor/country-coder";
import type { Context } from "../context.js";
import type { Fault, Rule } from "../rule.js";
import { namesOf } from "./words/pieces.js";

/**
 * The code of a state is that of its name in ISO 3166-1, and a place with coordinates lies in the
 * state that it is within. Both are looked up in the borders of OpenStreetMap's country-coder.
 *
 * @see https://github.com/rapideditor/country-coder
 */
export const placesReal: Rule = {
  name: "places-real",
  check: (context) =>
    context.records.flatMap(({ file, value }): Fault[] => {
      if (!("kind" in value)) return [];
      if (value.kind === "state" && value.countryCode !== undefined) {
        const named = feature(value.countryCode)?.properties;
        if (named?.iso1A2 === value.countryCode && isNamed(named, value)) return [];
        return [
          {
            file,
            field: "countryCode",
            problem: `"${value.countryCode}" is the code of ${named?.nameEn ?? "no state"}.`,
            remedy: "Look it up in ISO 3166-1, alpha-2.",
          },
        ];
      }
      if (value.kind !== "place" || value.coordinates === undefined) return [];
      const state = stateOf(value.id, context);
      const { latitude, longitude } = value.coordinates;
      const there = featuresContaining([longitude, latitude]);
      if (state === undefined || there.some(({ properties }) => properties.iso1A2 === state)) {
        return [];
      }
      return [
        {
          file,
          field: "coordinates",
          problem: `They lie in ${there[0]?.properties.nameEn ?? "no state"}, the place in ${state}.`,
          remedy: "Look for a sign left out, or for latitude and longitude swapped.",
        },
      ];
    }),
};

type Known = { readonly nameEn: string; readonly aliases: readonly string[] | undefined };

/** Whether a state is called as country-coder calls it, or its name is part of that in full. */
function isNamed({ nameEn, aliases = [] }: Known, state: AnyRecord & NameFields): boolean {
  const names = namesOf(state).map(plain);
  return (
    plain(nameEn).includes(plain(state.name.en)) ||
    [nameEn, ...aliases].some((name) => names.includes(plain(name)))
  );
}

/** A name without marks on its letters. */
function plain(name: string): string {
  return name.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}

/** The code of the state that a place lies in, through the places between. */
function stateOf(id: string, context: Context): string | undefined {
  const value = context.byId.get(id)?.value;
  if (value === undefined || !("kind" in value)) return undefined;
  if (value.kind === "state") return value.countryCode;
  return value.kind === "place" && value.within !== undefined
    ? stateOf(value.within, context)
    : undefined;
}
