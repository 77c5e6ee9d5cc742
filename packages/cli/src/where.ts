import { UsageError } from "./usage-error.js";

/**
 * A typed condition, in the form that `fromJSON` of a collection takes: `kind=contract`,
 * `value.USD.amount=920000000`, or any condition as JSON.
 *
 * @throws {@link UsageError} if it is neither.
 */
export function readWhere(text: string): object {
  if (text.startsWith("{")) {
    const condition = parseJson(text);
    if (typeof condition === "object" && condition !== null) return condition;
    throw new UsageError(
      `--where ${text} is not valid JSON; quote it: --where '{"kind":"contract"}'.`,
    );
  }
  const [path = "", ...rest] = text.split("=");
  if (path === "" || rest.length === 0) {
    throw new UsageError(
      `--where ${text} is not a condition; write field=value, such as kind=contract, or JSON.`,
    );
  }
  const value = rest.join("=");
  const scalar = /^(?:true|false|-?\d+(?:\.\d+)?)$/.test(value) ? parseJson(value) : undefined;
  const [first = "", ...fields] = path.split(".");
  const inner = fields.reduceRight<unknown>(
    (condition, field) => ({ [field]: condition }),
    scalar ?? value,
  );
  return { [first]: inner };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
