import type { DataRecord } from "../context.js";
import { valueAt } from "../record-values.js";
import type { Fault, Rule } from "../rule.js";

/** The most words of a sentence, and the most sentences of a summary or statement. */
const most = { words: 35, sentences: 2 };

/**
 * A summary or statement is read once and understood: short, and not that of another record too.
 */
export const plainTexts: Rule = {
  name: "plain-texts",
  check: ({ records }) => {
    const first = new Map<string, DataRecord>();
    return records.flatMap((record) => {
      const { file, value } = record;
      return ["summary.en", "text.en"].flatMap((field): Fault[] => {
        const text = valueAt(value, field);
        if (typeof text !== "string" || ("kind" in value && value.kind === "quotation")) return [];
        const other = field === "summary.en" ? first.get(text) : undefined;
        if (other === undefined) first.set(text, record);
        const problems = [
          ...(other === undefined ? [] : [`"${other.value.id}" has the same summary.`]),
          ...lengthProblems(text),
        ];
        const remedy = "Say what sets this one apart, in short main clauses: docs/style.md.";
        return problems.map((problem) => ({ file, field, problem, remedy }));
      });
    });
  },
};

function lengthProblems(text: string): readonly string[] {
  const sentences = sentencesOf(text);
  const long = sentences.filter((sentence) => sentence.split(/\s+/u).length > most.words);
  return [
    ...(sentences.length > most.sentences ? [`It has ${sentences.length} sentences.`] : []),
    ...long.map((sentence) => `A sentence has ${sentence.split(/\s+/u).length} words.`),
  ];
}

/** The sentences of an English text; a title or "No." before a name ends none. */
function sentencesOf(text: string): readonly string[] {
  return text.split(
    /(?<=[\p{Ll}\p{N})%][.!?][”"’)]?)(?<!\b(?:[A-Z]\w{0,2}|vs|approx)\.)\s+(?=[“"‘(]?[\p{Lu}\p{N}])/u,
  );
}
