export { asKnownOn, type Dated, type Known } from "./as-known-on.js";
export { current, type Plans } from "./current.js";
export { type LedgerRow, ledger } from "./ledger.js";
export { officeHolder } from "./office-holder.js";
