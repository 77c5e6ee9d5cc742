import { writeValue } from "@defence-pact/schema";
import type { ComponentChildren, VNode } from "preact";
import { useApp } from "../app.js";
import { RecordLink } from "./links.js";

/** Any value of any field, in words: ids as links, dates, money and quantities formatted. */
export function FieldText({
  path,
  value,
}: {
  /** Its field, which decides whether a text is a date, an id or a word. */
  readonly path: string;
  readonly value: unknown;
}): VNode {
  const { language } = useApp();
  return (
    <>
      {writeValue<ComponentChildren>(value, path, {
        language,
        text: (text, other) => (other === undefined ? text : <span lang={other}>{text}</span>),
        reference: (id) => <RecordLink id={id} />,
        list: (elements) => (
          <ul class="values">
            {elements.map((element, index) => (
              <li key={index}>{element}</li>
            ))}
          </ul>
        ),
        parts: (parts) => (
          <dl class="parts">
            {parts.map(({ label, value: part }, index) => (
              <div key={index}>
                <dt>{label}</dt>
                <dd>{part}</dd>
              </div>
            ))}
          </dl>
        ),
        element: (first, rest) => (
          <>
            {first}{" "}
            <small>
              {rest.map(({ label, value: part }, index) => (
                <span key={index}>
                  {index > 0 ? ", " : ""}
                  {label} {part}
                </span>
              ))}
            </small>
          </>
        ),
      })}
    </>
  );
}
