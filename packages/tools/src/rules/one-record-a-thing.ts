import type { AnyRecord } from "@defence-pact/schema";
import type { DataRecord } from "../context.js";
import { fieldOf } from "../record-values.js";
import type { Fault, Rule } from "../rule.js";

/**
 * No two records are about the same thing. Two of one kind do not share a name; two events do not
 * share date, participants, platforms and standing; no speaker has two statements in the same words.
 */
export const oneRecordAThing: Rule = {
  name: "one-record-a-thing",
  check: ({ records }) => {
    const first = new Map<string, DataRecord>();
    return records.flatMap((record): Fault[] =>
      likenesses(record.value).flatMap(({ likeness, said }) => {
        const key = `${record.dataset} ${likeness}`;
        const other = first.get(key);
        if (other === undefined) {
          first.set(key, record);
          return [];
        }
        return [
          {
            file: record.file,
            problem: `It has ${said} of "${other.value.id}".`,
            remedy:
              "Make one record of the two, with the evidence of both; or say how they differ.",
          },
        ];
      }),
    );
  },
};

/** What would make another record the same as this one. */
function likenesses(
  record: AnyRecord,
): readonly { readonly likeness: string; readonly said: string }[] {
  if (!("kind" in record)) return [];
  const { kind } = record;
  if ("text" in record) {
    return [
      {
        likeness: JSON.stringify([kind, record.speaker, record.text.en]),
        said: "speaker and text",
      },
    ];
  }
  const name = { likeness: JSON.stringify([kind, record.name.en.toLowerCase()]), said: "the name" };
  if (!("participants" in record || "platforms" in record) || !("date" in record)) return [name];
  const subject = [
    "date",
    "modality",
    "asOf",
    "by",
    "participants",
    "platforms",
    "figures",
    "agreement",
  ].map((field) => fieldOf(record, field));
  return [
    name,
    {
      likeness: JSON.stringify([kind, ...withoutEvidence(subject)]),
      said: "the date, participants, platforms and standing",
    },
  ];
}

/** The same values without the evidence of list elements, which may differ. */
function withoutEvidence(values: readonly unknown[]): readonly unknown[] {
  const text = JSON.stringify(values, (key, value: unknown) =>
    key === "evidence" ? undefined : value,
  );
  return [text];
}
