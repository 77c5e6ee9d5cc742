import { type Evidence, wordsOf } from "./evidence.js";
import type { Source } from "./source.js";

/** Words as a text directive takes them: `-`, `,` and `&` mean something there, the rest in Markdown. */
function directiveText(words: string): string {
  return encodeURIComponent(words).replace(
    /[-!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/**
 * The address of a source that opens at the very words of a passage: a text fragment. A browser
 * scrolls to the first words that it finds, in the order of the entry, and marks them all; one that
 * knows no text fragments, or finds no such words, opens the page as usual.
 *
 * @param entry - The entry of evidence; one that has a topic only gives the plain address.
 * @param source - The source that the entry names. `{ url: archiveUrl(source) }` opens an archived
 * copy at the words.
 * @returns `undefined` where there is no source, or it has no address.
 * @throws URIError if the words hold half of a character (a lone surrogate).
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/
 *
 * @example
 * ```ts
 * import { passageUrl } from "@defence-pact/schema";
 *
 * const source = { url: "https://a.my/news" };
 * passageUrl({ supports: "date", source: "a", exact: "23 May 2023" }, source); // => "https://a.my/news#:~:text=23%20May%202023"
 * passageUrl({ supports: "name", source: "a", exact: ["T-50", "KAI"] }, source); // => "https://a.my/news#:~:text=T%2D50&text=KAI"
 * passageUrl({ supports: "date", source: "a", topic: "the signing" }, source); // => "https://a.my/news"
 * ```
 */
export function passageUrl(entry: Evidence, source: Pick<Source, "url">): string;
export function passageUrl(
  entry: Evidence,
  source: { readonly url?: string | undefined } | undefined,
): string | undefined;
export function passageUrl(
  entry: Evidence,
  source: { readonly url?: string | undefined } | undefined,
): string | undefined {
  const words = wordsOf(entry);
  if (source?.url === undefined || words.length === 0) return source?.url;
  // An address copied from a browser may have a text fragment already.
  const [address = ""] = source.url.split(":~:");
  const texts = words.map((exact) => `text=${directiveText(exact)}`);
  return `${address}${address.includes("#") ? "" : "#"}:~:${texts.join("&")}`;
}

/**
 * The address of an archived copy of a source in the Wayback Machine, as close as there is one to the
 * day it was read: there a shortened time stamp leads to the nearest capture, before or after it.
 * Nobody has looked whether there is a copy.
 *
 * @returns `undefined` where the source has no address or nobody said when it was read.
 *
 * @see https://en.wikipedia.org/wiki/Help:Using_the_Wayback_Machine
 * @see https://github.com/iipc/openwayback/wiki/OpenWayback-Replay-API
 *
 * @example
 * ```ts
 * import { archiveUrl } from "@defence-pact/schema";
 *
 * archiveUrl({ url: "https://a.my/news", accessed: "2026-11-23" }); // => "https://web.archive.org/web/20261123/https://a.my/news"
 * archiveUrl({ url: "https://a.my/news" }); // => undefined
 * ```
 */
export function archiveUrl(source: Pick<Source, "url" | "accessed">): string;
export function archiveUrl(
  source: { readonly url?: string | undefined; readonly accessed?: string | undefined } | undefined,
): string | undefined;
export function archiveUrl(
  source: { readonly url?: string | undefined; readonly accessed?: string | undefined } | undefined,
): string | undefined {
  const [date] = /\d{4}(-\d{2}){0,2}/.exec(source?.accessed ?? "") ?? [];
  if (source?.url === undefined || date === undefined) return undefined;
  return `https://web.archive.org/web/${date.replaceAll("-", "")}/${source.url}`;
}
