export { asKnownOn, type Dated, type Known } from "./as-known-on.js";
export { type AsOf, type DatedSource, newestSource, readOn } from "./as-of.js";
export { current, type Plans } from "./current.js";
export { type LedgerAnswer, type LedgerRow, ledger } from "./ledger.js";
export { officeHolder } from "./office-holder.js";
export {
  type Certainty,
  type DueAnswer,
  type DuePlan,
  due,
  type LocatedPlans,
  overdue,
  type PlanData,
  type PlanFields,
} from "./plans.js";
export { type Shift, type Slip, type SlipsAnswer, slips } from "./slips.js";
export { type PlatformTies, type StandingAnswer, standing } from "./standing.js";
