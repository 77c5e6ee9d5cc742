import { fieldsOf, wordsOf } from "@defence-pact/schema";
import type { Context } from "../context.js";
import { evidenceOf, type PlacedEvidence } from "../record-values.js";
import type { Fault, Rule } from "../rule.js";

/** The most different words that all records together copy from one source. */
const mostWordsOfASource = 60;

/**
 * Every entry gives the words it rests on, or a topic where its source says what could not be read.
 * The words are few: they check and find a passage, and are no copy of it. How many stand in a row
 * the schema says.
 */
export const wordsGiven: Rule = {
  name: "words-given",
  check: (context) => [
    ...context.records.flatMap(({ file, value }) =>
      evidenceOf(value).flatMap((placed) =>
        [...anchorFaults(placed, context), ...inferredFaults(placed)].map((fault) => ({
          ...fault,
          file,
        })),
      ),
    ),
    ...copiedTooMuch(context),
  ],
};

type EntryFault = Omit<Fault, "file">;

/** What is wrong with the words of an entry. */
function anchorFaults({ path, entry }: PlacedEvidence, { byId }: Context): readonly EntryFault[] {
  const anchors = wordsOf(entry);
  if (anchors.length === 0) {
    const source = byId.get(entry.source)?.value;
    return source !== undefined && "unread" in source
      ? []
      : [
          {
            field: path,
            problem: `It gives no words, and "${entry.source}" could be read.`,
            remedy:
              "Give `exact` as printed; where the passage could not be read, say so in the source's `unread`.",
          },
        ];
  }
  return anchors.flatMap((anchor, place) => {
    const longer = anchors.find((other, at) => at !== place && other.includes(anchor));
    return longer === undefined
      ? []
      : [
          {
            field: `${path}.exact`,
            problem: `“${anchor}” is part of “${longer}”.`,
            remedy: "Take the shorter one out.",
          },
        ];
  });
}

/** Reasons for what the entry does not say. */
function inferredFaults({ path, entry }: PlacedEvidence): readonly EntryFault[] {
  if (!("inferred" in entry) || entry.inferred === undefined) return [];
  const sayable = [
    ...fieldsOf(entry),
    ...(entry.by === undefined ? [] : ["by"]),
    ...("asOf" in entry ? ["asOf"] : []),
  ];
  const reasons = Object.keys(entry.inferred);
  if (reasons.length === 0) {
    return [
      {
        field: `${path}.inferred`,
        problem: "It gives no reason.",
        remedy: "Say what a field was inferred from, or leave `inferred` out.",
      },
    ];
  }
  return reasons
    .filter((field) => !sayable.includes(field))
    .map((field) => ({
      field: `${path}.inferred.${field}`,
      problem: `The entry does not speak of "${field}".`,
      remedy: `Give the reason for one of its own: ${sayable.join(", ")}.`,
    }));
}

/** Sources of which too many words are copied; a text whose fingerprints are held is exempt. */
function copiedTooMuch({ records, byId, heldTexts }: Context): readonly Fault[] {
  const copied = new Map<string, Set<string>>();
  for (const { value } of records) {
    for (const { entry } of evidenceOf(value)) {
      const words = copied.get(entry.source) ?? new Set();
      copied.set(entry.source, words);
      for (const word of wordsOf(entry).flatMap(spaced)) words.add(bare(word));
    }
  }
  const held = new Set(heldTexts.map(({ source }) => source));
  return [...copied].flatMap(([source, words]): Fault[] => {
    words.delete("");
    return held.has(source) || words.size <= mostWordsOfASource
      ? []
      : [
          {
            file: byId.get(source)?.file ?? source,
            problem: `Records copy ${words.size} different words of it, more than ${mostWordsOfASource}.`,
            remedy: `Shorten an anchor that cites "${source}".`,
          },
        ];
  });
}

function spaced(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== "");
}

/** A word without the punctuation at its ends, in small letters. */
function bare(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "").toLowerCase();
}
