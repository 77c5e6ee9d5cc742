import {
  type Currency,
  currencies,
  formatMoney,
  formatQuantity,
  isDate,
  type LocalText,
  type Money,
  type Quantity,
  referenceFields,
  units,
} from "@defence-pact/schema";
import type { ComponentChildren, VNode } from "preact";
import { useApp } from "../app.js";
import { locate } from "../data.js";
import { Local, RecordLink, When } from "./links.js";

/** An object whose keys are not known beforehand. */
export type Properties = { readonly [key: string]: unknown };

/** Whether a value is an object with keys. */
export function isProperties(value: unknown): value is Properties {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isLocalText(value: Properties): value is Properties & LocalText {
  return typeof value["en"] === "string";
}

function isQuantity(value: Properties): value is Properties & Quantity {
  return typeof value["value"] === "number" && units.some((unit) => unit === value["unit"]);
}

/** A value read as money; a rival value may lack the basis. */
function moneyOf(value: Properties): Money | undefined {
  const { amount, approximate, basis } = value;
  if (typeof amount !== "number") return undefined;
  return {
    amount,
    basis: basis === "converted" ? basis : "stated",
    ...(approximate === true ? { approximate } : {}),
  };
}

function currencyOf(field: string): Currency | undefined {
  return currencies.find((currency) => currency === field);
}

const dateFields = new Set(["date", "asOf", "issued", "accessed", "start", "end", "attested"]);
const proseFields = new Set([
  "title",
  "publisher",
  "containerTitle",
  "note",
  "text",
  "root",
  "cameo",
]);

/** Any value of any field, in words: ids as links, dates, money and quantities formatted. */
export function Value({
  field,
  value,
}: {
  /** The key it stands under: it tells a date from an id from a word. */
  readonly field: string;
  readonly value: unknown;
}): VNode {
  const { language, say, term, field: fieldName } = useApp();
  const text = (words: ComponentChildren): VNode => <>{words}</>;
  if (value === null) return <em>{say("reportsNone")}</em>;
  if (value === undefined) return <em>{say("noneRecorded")}</em>;
  if (typeof value === "string") {
    if (locate(value) !== undefined && (referenceFields.has(field) || field === "copies")) {
      return <RecordLink id={value} />;
    }
    if (dateFields.has(field) && isDate(value)) return <When date={value} />;
    // Words of the vocabulary are written as identifiers are; anything else is printed as it stands.
    return text(proseFields.has(field) || !/^[a-z][a-zA-Z-]*$/.test(value) ? value : term(value));
  }
  if (typeof value === "number") {
    return text(new Intl.NumberFormat(language, { maximumFractionDigits: 7 }).format(value));
  }
  if (typeof value === "boolean") return text(String(value));
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    return (
      <ul class="values">
        {list.map((element, index) => (
          <li key={index}>
            <Value field={field} value={element} />
          </li>
        ))}
      </ul>
    );
  }
  if (!isProperties(value)) return text(String(value));
  if (isLocalText(value)) return <Local text={value} />;
  if (isQuantity(value)) return text(formatQuantity(value, language));
  const money = moneyOf(value);
  if (money !== undefined) {
    const currency = currencyOf(field);
    const amount = new Intl.NumberFormat(language).format(money.amount);
    return text(currency === undefined ? amount : formatMoney(money, currency, language));
  }
  const { entity, role, platform, quantity, text: alias, sort } = value;
  if (typeof entity === "string" && typeof role === "string") {
    return (
      <>
        <RecordLink id={entity} /> <small>{term(role)}</small>
      </>
    );
  }
  if (typeof platform === "string") {
    return (
      <>
        {isProperties(quantity) && isQuantity(quantity)
          ? `${formatQuantity(quantity, language)} · `
          : ""}
        <RecordLink id={platform} />
      </>
    );
  }
  if (typeof alias === "string" && typeof sort === "string") {
    return (
      <>
        <span lang={String(value["language"])}>{alias}</span> <small>{term(sort)}</small>
      </>
    );
  }
  return (
    <dl class="parts">
      {Object.entries(value)
        .filter(([key]) => key !== "evidence")
        .map(([key, part]) => (
          <div key={key}>
            <dt>{fieldName(key)}</dt>
            <dd>
              <Value field={key} value={part} />
            </dd>
          </div>
        ))}
    </dl>
  );
}
