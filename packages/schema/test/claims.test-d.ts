/** What the types of claims promise: checked by the compiler. */
import {
  type AnyRecord,
  type Claim,
  type ContractEvent,
  claim,
  claims,
  disputes,
} from "../src/index.js";
import type { Money } from "../src/values.js";

declare const order: ContractEvent<"order">;
declare const any: Exclude<AnyRecord, { readonly type: string }>;

const price = claim(order, "value.USD");
price.value satisfies Money | undefined;
price.field satisfies "value.USD";
price.support[0]?.source satisfies string | undefined;

// @ts-expect-error: a field that the record does not have.
claim(order, "value.USDD");
// @ts-expect-error: money is no text.
claim(order, "value.USD").value satisfies string | undefined;

for (const dispute of disputes(order)) {
  if (dispute.field === "value.MYR") dispute.value satisfies Money | undefined;
}

// Of records of several kinds the values are not known.
claims(any) satisfies readonly Claim[];
