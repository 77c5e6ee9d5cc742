import type { Source } from "@defence-pact/schema";
import type { Fault, Rule } from "../rule.js";

/**
 * Sources agree with one another. One address is one source; the pages of one host have one
 * publisher, of one spelling and type; those of one publisher are in one house, unless
 * `containerTitle` or `copies` says who else prints them.
 */
export const sourcesAgree: Rule = {
  name: "sources-agree",
  check: ({ records }) => {
    const sources = records.flatMap(({ file, value }) =>
      "url" in value ? [{ file, source: value }] : [],
    );
    return [...repeatedAddresses(sources), ...hostFaults(sources)];
  },
};

interface Placed {
  readonly file: string;
  readonly source: Source;
}

/** Parameters of an address that say how a reader came to the page, or how it is shown. */
const tracking = /^(?:utm_\w+|fbclid|gclid|cid|outputtype|amp|m|outurl|ref|trc|from|mp|np|page)$/i;

/** An address without what does not change the page. */
function plainAddress(url: string): string {
  const { hostname, pathname, searchParams } = new URL(url);
  const kept = [...searchParams].filter(([name]) => !tracking.test(name)).sort();
  const path = pathname.replace(/\/(?:amp|index\.\w+)?\/?$/i, "");
  return `${plainHost(hostname)}${path}?${new URLSearchParams(kept)}`;
}

function plainHost(hostname: string): string {
  return hostname.toLowerCase().replace(/^(?:www\d*|m|mobile|amp)\./, "");
}

/** All but the parts of a host that one house gives to its own pages: `thestar.com.my`. */
function houseOf(url: string): string {
  const parts = plainHost(new URL(url).hostname).split(".");
  const country =
    parts.at(-1)?.length === 2 &&
    /^(?:co|com|or|go|gov|org|net|ac|re|ne)$/.test(parts.at(-2) ?? "");
  return parts.slice(country ? -3 : -2).join(".");
}

function repeatedAddresses(sources: readonly Placed[]): readonly Fault[] {
  const first = new Map<string, string>();
  return sources.flatMap(({ file, source }): Fault[] => {
    const address = plainAddress(source.url);
    const other = first.get(address);
    first.set(address, other ?? source.id);
    return other === undefined
      ? []
      : [
          {
            file,
            field: "url",
            problem: `"${other}" has this address.`,
            remedy: "Make one source of the two.",
          },
        ];
  });
}

/** Whether a source is printed by another house than its publisher, and says so. */
function isReprint({ containerTitle }: Source): boolean {
  return containerTitle !== undefined;
}

function hostFaults(sources: readonly Placed[]): readonly Fault[] {
  const own = sources.filter(({ source }) => !isReprint(source));
  return own.flatMap(({ file, source }): Fault[] => {
    const host = plainHost(new URL(source.url).hostname);
    const others = own.filter((other) => other.source.id !== source.id);
    const rival = others.find(
      (other) =>
        plainHost(new URL(other.source.url).hostname) === host &&
        other.source.publisher !== source.publisher,
    );
    if (rival !== undefined) {
      return [
        {
          file,
          field: "publisher",
          problem: `"${rival.source.id}" on ${host} is published by “${rival.source.publisher}”, this by “${source.publisher}”.`,
          remedy:
            "Spell one publisher in one way; name the house that prints it in `containerTitle`.",
        },
      ];
    }
    const house = houseOf(source.url);
    const pages = others.filter((other) => other.source.publisher === source.publisher);
    // Of two pages in two houses either may be the stray one.
    return pages.length < 2 || pages.some((other) => houseOf(other.source.url) === house)
      ? []
      : [
          {
            file,
            field: "url",
            problem: `It is on ${house}, where no other page of “${source.publisher}” is.`,
            remedy: "Correct the address, or name the house that prints it in `containerTitle`.",
          },
        ];
  });
}
