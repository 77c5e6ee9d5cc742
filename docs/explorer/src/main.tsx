import { languages } from "@defence-pact/schema";
import { render, type VNode } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { type View, views } from "./address.js";
import { AppProvider, appOf, go, useAddress, useApp } from "./app.js";
import { loadLanguage, loadQuotes } from "./data.js";
import { languageNames } from "./labels.js";
import { Loading } from "./parts/links.js";
import { RecordPanel } from "./parts/record-panel.js";
import { Overview } from "./views/overview.js";
import "./style.css";

/** All views but the first are loaded when they are asked for. */
const loaders: { readonly [V in Exclude<View, "overview">]: () => Promise<() => VNode> } = {
  timeline: () => import("./views/timeline/view.js").then((module) => module.TimelineView),
  network: () => import("./views/network/view.js").then((module) => module.NetworkView),
  map: () => import("./views/map/view.js").then((module) => module.MapView),
  platforms: () => import("./views/platforms.js").then((module) => module.PlatformsView),
  quotes: () => import("./views/quotes.js").then((module) => module.QuotesView),
  disputes: () => import("./views/disputes.js").then((module) => module.DisputesView),
  sources: () => import("./views/sources.js").then((module) => module.SourcesView),
  search: () => import("./views/search.js").then((module) => module.SearchView),
};

/** The view asked for, or a line that says it is loading. */
function Current({ view }: { readonly view: View }): VNode {
  const { say } = useApp();
  const [ready, setReady] = useState<{ view: View; Component: () => VNode }>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (view === "overview") return;
    let wanted = true;
    loaders[view]().then(
      (Component) => wanted && setReady({ view, Component }),
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, [view]);
  if (view === "overview") return <Overview />;
  if (failed) return <p role="alert">{say("loadFailed")}</p>;
  if (ready?.view !== view) return <Loading />;
  return <ready.Component />;
}

function SearchBox(): VNode {
  const { address, say } = useApp();
  const query = address.view === "search" ? (address.filters["q"] ?? "") : "";
  const change = (text: string): void =>
    go(
      { view: "search", filters: { q: text }, record: null },
      address.view === "search" ? "replace" : "push",
    );
  return (
    <search>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const text = new FormData(event.currentTarget).get("q");
          change(typeof text === "string" ? text : "");
        }}
      >
        <label>
          <span class="visually-hidden">{say("search")}</span>
          <input
            type="search"
            name="q"
            autocomplete="off"
            placeholder={say("searchHint")}
            value={query}
            onInput={(event) => change(event.currentTarget.value)}
          />
        </label>
      </form>
    </search>
  );
}

function Languages(): VNode {
  const { language, say, link } = useApp();
  return (
    <nav class="languages" aria-label={say("language")}>
      {languages.map((other) => (
        <a
          key={other}
          href={link({ language: other })}
          lang={other}
          hreflang={other}
          aria-current={other === language ? "true" : undefined}
        >
          {languageNames[other]}
        </a>
      ))}
    </nav>
  );
}

function Shell(): VNode {
  const { address, say, link } = useApp();
  const main = useRef<HTMLElement>(null);
  return (
    <>
      <button type="button" class="skip" onClick={() => main.current?.focus()}>
        {say("skip")}
      </button>
      <header class="masthead">
        <div class="masthead-top">
          <a class="wordmark" href={link({ view: "overview", record: null })}>
            {say("title")}
          </a>
          <SearchBox />
          <Languages />
        </div>
        <nav class="views" aria-label={say("views")}>
          {views.map((view) => (
            <a
              key={view}
              href={link({ view, record: null })}
              aria-current={view === address.view ? "page" : undefined}
            >
              {say(view)}
            </a>
          ))}
        </nav>
      </header>
      <main
        ref={main}
        tabIndex={-1}
        id="main"
        class={address.record === undefined ? "page" : "page with-panel"}
      >
        <div class="view">
          <Current view={address.view} />
        </div>
        {address.record === undefined ? null : <RecordPanel id={address.record} />}
      </main>
      <footer class="colophon">
        <p>
          {say("colophon")} <a href="licences.txt">{say("licences")}</a>
        </p>
      </footer>
    </>
  );
}

function Explorer(): VNode {
  const address = useAddress();
  const [complete, setComplete] = useState(false);
  const needsQuotes = address.view !== "overview" || address.record !== undefined;
  useEffect(() => {
    if (needsQuotes) void loadQuotes().then(() => setComplete(true));
  }, [needsQuotes]);
  // Until the texts are there, those in English stand.
  const [, setShown] = useState(address.language);
  useEffect(() => {
    void loadLanguage(address.language).then(() => setShown(address.language));
  }, [address.language]);
  const app = appOf(address, complete);
  useEffect(() => {
    document.documentElement.lang = address.language;
    document.title =
      address.view === "overview"
        ? app.say("title")
        : `${app.say(address.view)} · ${app.say("title")}`;
  });
  // Closing a record leads back to the link that opened it, and to where the page was.
  const before = useRef<{ record: string; scroll: number } | undefined>();
  useLayoutEffect(() => {
    if (address.record !== undefined) {
      before.current = { record: address.record, scroll: before.current?.scroll ?? scrollY };
      return;
    }
    const left = before.current;
    before.current = undefined;
    if (left === undefined) return;
    scrollTo({ top: left.scroll });
    const opener = document.querySelector<HTMLElement>(
      `.view a[data-record="${CSS.escape(left.record)}"]`,
    );
    opener?.focus({ preventScroll: true });
  }, [address.record]);
  return (
    <AppProvider value={app}>
      <Shell />
    </AppProvider>
  );
}

const container = document.getElementById("app");
if (container !== null) {
  container.replaceChildren();
  render(<Explorer />, container);
}
