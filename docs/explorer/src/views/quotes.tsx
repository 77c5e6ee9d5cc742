import type { Quote } from "@defence-pact/quotes";
import { compareDates } from "@defence-pact/schema";
import type { VNode } from "preact";
import { useApp } from "../app.js";
import { allQuotes, disputesOf, nameOfId } from "../data.js";
import { SourceLine } from "../parts/evidence.js";
import { Choice, Shown, tally } from "../parts/filters.js";
import { Certainty, Empty, RecordLink, When } from "../parts/links.js";

function sourcesOf(quote: Quote): readonly string[] {
  return [...new Set(quote.evidence.map(({ source }) => source))];
}

function Card({ quote }: { readonly quote: Quote }): VNode {
  const { say, language, term } = useApp();
  const [first, ...more] = sourcesOf(quote);
  const words = quote.text[language] ?? quote.text.en;
  const lang = quote.text[language] === undefined ? "en" : language;
  return (
    <li class={`quote ${quote.kind}`}>
      <p class="crumb">
        {say(quote.kind === "quotation" ? "asPrinted" : "ownWords")}
        {quote.kind === "statement" ? (
          <>
            {" · "}
            {term(quote.purpose)} <Certainty modality={quote.modality} />
          </>
        ) : null}
      </p>
      <blockquote lang={lang}>
        <RecordLink id={quote.id} text={quote.kind === "quotation" ? `“${words}”` : words} />
      </blockquote>
      <p class="speaker">
        <RecordLink id={quote.speaker} />
        {quote.office === undefined ? null : (
          <>
            , <RecordLink id={quote.office} /> <small>({say("officeThen")})</small>
          </>
        )}
        {quote.date === undefined ? null : (
          <>
            , <When date={quote.date} />
          </>
        )}
      </p>
      {first === undefined ? null : (
        <p class="meta">
          {say("printedIn")}: <SourceLine id={first} />
          {more.length > 0 ? ` +${more.length}` : ""}
        </p>
      )}
      {disputesOf(quote).length > 0 ? <p class="disputed-mark">{say("disagree")}</p> : null}
    </li>
  );
}

/** Quotations as printed and statements in our words, the latest first. */
export function QuotesView(): VNode {
  const { address, say, term, link, language, complete, field } = useApp();
  if (!complete) {
    return (
      <p class="loading" role="status">
        {say("loading")}
      </p>
    );
  }
  const { who, kind, purpose } = address.filters;
  const all = allQuotes();
  const shown = all
    .filter(
      (quote) =>
        (who === undefined || quote.speaker === who) &&
        (kind === undefined || quote.kind === kind) &&
        (purpose === undefined || (quote.kind === "statement" && quote.purpose === purpose)),
    )
    .sort(
      (a, b) =>
        Number(b.kind === "quotation") - Number(a.kind === "quotation") ||
        compareDates(b.date ?? "0001", a.date ?? "0001"),
    );
  return (
    <>
      <h1>{say("quotes")}</h1>
      <div class="filters">
        <Choice
          name="who"
          label={say("whoFilter")}
          options={tally(all.map((quote) => quote.speaker)).map(([id, n]) => [
            id,
            nameOfId(id, language),
            n,
          ])}
        />
        <Choice
          name="kind"
          label={say("kindFilter")}
          options={tally(all.map((quote) => quote.kind)).map(([key, n]) => [key, term(key), n])}
        />
        <Choice
          name="purpose"
          label={field("purpose")}
          options={tally(
            all.flatMap((quote) => (quote.kind === "statement" ? [quote.purpose] : [])),
          ).map(([key, n]) => [key, term(key), n])}
        />
        <Shown n={shown.length} all={all.length} />
      </div>
      {shown.length === 0 ? (
        <Empty
          text={say("nothingFiltered")}
          clear={link({ filters: { who: "", kind: "", purpose: "" } })}
        />
      ) : null}
      <ul class="quotes">
        {shown.map((quote) => (
          <Card key={quote.id} quote={quote} />
        ))}
      </ul>
    </>
  );
}
