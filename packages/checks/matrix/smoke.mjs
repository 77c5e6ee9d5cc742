// One program for every runtime and bundler: uses the installed packages as users do, and throws
// where an answer is wrong.
import { entities, isEntityId, kai } from "@defence-pact/entities";
import { entityIds } from "@defence-pact/entities/ids";
import { fa50 } from "@defence-pact/platforms";
import { pact } from "@defence-pact/query";
import { collection } from "@defence-pact/query/engine";
import { keyCountryQuotation } from "@defence-pact/quotes";
import { formatDate } from "@defence-pact/schema";
import { sources } from "@defence-pact/sources";
import { fa50Contract } from "@defence-pact/timeline";

const expectations = [
  ["a record is one and the same through the registry", entities.kai === kai],
  ["and through the query engine", pact.entities.get("kai") === kai],
  ["an id is not any other word", isEntityId("kai") && !isEntityId("kia")],
  ["the ids can be imported alone", entityIds.includes("malaysia")],
  ["native script is whole", kai.name.ko === "한국항공우주산업"],
  ["a platform has its id", fa50.id === "fa-50"],
  ["a date can be read aloud", formatDate(fa50Contract.date ?? "2023").includes("2023")],
  [
    "a query answers",
    pact.timeline
      .where({ kind: "contract", participants: { has: { entity: "kai" } } })
      .ids()
      .includes("fa-50-contract"),
  ],
  ["an unknown word is no record", pact.platforms.find("no such thing") === undefined],
  [
    "a citation leads to its source",
    fa50Contract.evidence.every(({ source }) => source in sources),
  ],
  ["a quotation has a speaker", pact.entities.find(keyCountryQuotation.speaker) !== undefined],
  ["the engine takes other records", typeof collection === "function"],
];

const wrong = expectations.filter(([, right]) => !right).map(([what]) => what);
if (wrong.length > 0) throw new Error(`Not so: ${wrong.join("; ")}`);

/** The number of right answers, which each runtime prints. */
export const right = expectations.length;
