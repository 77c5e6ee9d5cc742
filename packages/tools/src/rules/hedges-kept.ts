import { type Cited, citedParts, claims, fieldsOf, isObject, wordsOf } from "@defence-pact/schema";
import type { Fault, Rule } from "../rule.js";
import { numbersIn } from "./words/numbers.js";

const hedge = /\b(?:about|approximately|approx|around|some|nearly|almost|approaching|roughly|close to|circa|ca|more than|over|up to|at least|estimated|exceed\w*|upwards|under|less than|sekitar|kira-kira|lebih|kurang|hampir|anggaran|dianggarkan|rund|etwa|knapp|mehr als|aproximadamente|unos|cerca de|około|ponad|prawie|environ|près de)\b|[~≈+]|약|여 ?(?:대|명|개|척|원|달러)|\d여|[만억조]여|가량|안팎|이상|육박|규모|정도|수준/iu;

export const hedgesKept: Rule = {
  name: "hedges-kept",
  check: ({ records }) =>
    records.flatMap(({ file, value: record }) =>
      ("evidence" in record ? citedParts(record) : []).flatMap(({ path, part }) => {
        const out: Fault[] = [];
        for (const [key, v] of Object.entries(part)) {
          const list: [string, unknown][] = key === "quantity" ? [[key, v]] : isObject(v) && ["value","specs","figures","measures"].includes(key) ? Object.entries(v).map(([k, x]) => [`${key}.${k}`, x]) : [];
          for (const [field, q] of list) {
            if (!isObject(q)) continue;
            const n = q["amount"] ?? q["value"];
            if (typeof n !== "number") continue;
            const printing = part.evidence.filter(e => "supports" in e && fieldsOf(e).some(f => f === field || f === key)).flatMap(wordsOf).filter(w => numbersIn(w).includes(n));
            if (printing.length === 0) continue;
            const hedged = printing.filter(w => hedge.test(w));
            if (q["approximate"] === true && hedged.length === 0) out.push({ file, field: `${path}.${field}`, problem: `NOHEDGE ${n} ${printing.join(" / ")}`, remedy: "" });
            if (q["approximate"] !== true && hedged.length === printing.length) out.push({ file, field: `${path}.${field}`, problem: `ALLHEDGED ${n} ${printing.join(" / ")}`, remedy: "" });
          }
        }
        return out;
      })),
};
