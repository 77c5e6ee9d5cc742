/** Names in the words of a source. */

const comparables = new Map<string, string>();

/** As names are compared: one form and spelling of each word, dots out, hyphens as spaces. */
function comparable(text: string): string {
  const known = comparables.get(text) ?? newComparable(text);
  comparables.set(text, known);
  return known;
}

function newComparable(text: string): string {
  return text
    .normalize("NFKC")
    .replaceAll(/(?<=\p{L})\.(?=\d)/gu, " ")
    .replaceAll(/[,()[\]“”"]/gu, " ")
    .replaceAll(/[.\u00ad\u200b-\u200f]/gu, "")
    .replaceAll(/[‘’]/gu, "'")
    .replaceAll(/(?<=\bdefen)s(?=e\b)/giu, "c")
    .replaceAll(/(?<=\bprogram)me\b/giu, "")
    .replaceAll(/[-‐-―·‧/\s]+/gu, " ")
    .trim();
}

const koreanLetter = /\p{Script=Hangul}/u;

const patterns = new Map<string, RegExp>();

/** A pattern that finds a name as whole words; Korean with its particles, states with -n and -ian. */
function pattern(name: string): RegExp {
  const known = patterns.get(name) ?? newPattern(comparable(name));
  patterns.set(name, known);
  return known;
}

function newPattern(name: string): RegExp {
  const words = name.replaceAll(/[.*+?^${}()|[\]\\]/gu, "\\$&");
  if (koreanLetter.test(name)) {
    // Korean writes compounds with and without spaces; a particle follows directly.
    const start = [...name].length === 1 ? "(?<![\\p{L}\\p{N}])" : "";
    return new RegExp(`${start}${words.replaceAll(" ", " ?")}`, "giu");
  }
  // "US" is not "us".
  const flags = /^\p{Lu}{1,3}$/u.test(name) ? "gu" : "giu";
  const ends = "(?:'s|s|n|ns|an|ans|ian|ians)?(?![\\p{Script=Latin}\\p{N}])";
  return new RegExp(`(?<![\\p{Script=Latin}\\p{N}])${words}${ends}`, flags);
}

function finds(text: string, name: string): boolean {
  return text.search(pattern(name)) >= 0;
}

/**
 * Whether the words of an entry print one of the names of a thing. A name of three words and more
 * may stand in two of them, since none may be long.
 *
 * @param words - The words of the entry.
 * @param names - What the thing is called.
 * @param others - What other things of its kind are called: a name inside a longer one of them is
 * theirs ("Korea" in "North Korea").
 */
export function printsName(
  words: readonly string[],
  names: readonly string[],
  others: readonly string[] = [],
): boolean {
  const texts = words.map(comparable);
  return names.some((name) => {
    const longer = others.filter(
      (other) => other.length > name.length && finds(comparable(other), name),
    );
    const own = texts.map((text) =>
      longer.reduce((rest, other) => rest.replaceAll(pattern(other), "|"), text),
    );
    return own.some((text) => finds(text, name)) || inTwo(own, comparable(name).split(" "));
  });
}

/** Whether the beginning and the rest of a name stand somewhere in the texts. */
function inTwo(texts: readonly string[], name: readonly string[]): boolean {
  const stands = (part: readonly string[]) => texts.some((text) => finds(text, part.join(" ")));
  return (
    name.length > 2 &&
    name.slice(1).some((_word, place) => {
      const [start, rest] = [name.slice(0, place + 1), name.slice(place + 1)];
      return stands(start) && stands(rest);
    })
  );
}
