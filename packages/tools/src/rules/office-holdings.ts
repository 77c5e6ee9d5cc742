import type { Fault, Rule } from "../rule.js";

/**
 * A holding of an office says when: its start, its end, or a day on which a dated source shows it. An
 * undated source can show only that it was held.
 */
export const officeHoldings: Rule = {
  name: "office-holdings",
  check: ({ records, byId }) =>
    records.flatMap(({ file, value }): Fault[] => {
      if (!("kind" in value) || value.kind !== "office") return [];
      return value.holders.flatMap((holding, place): Fault[] => {
        if ((holding.start ?? holding.end ?? holding.attested) !== undefined) return [];
        const dated = holding.evidence.filter(({ source }) => {
          const record = byId.get(source)?.value;
          return record !== undefined && "issued" in record && record.issued !== undefined;
        });
        if (dated.length === 0) return [];
        return [
          {
            file,
            field: `holders.${place}`,
            problem: `Nothing says when "${holding.person}" held the office.`,
            remedy: `Add \`start\`, \`end\`, or \`attested\`: ${dated.map(({ source }) => `"${source}"`).join(", ")} has a date.`,
          },
        ];
      });
    }),
};
