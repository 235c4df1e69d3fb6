/** From the address to a view. */
import { useEffect, useState } from "preact/hooks";
import { Frame } from "./frame.js";
import { isLanguage, type Language } from "./language.js";
import { isThere, useLoaded } from "./lazy.js";
import { Pending } from "./parts/pending.js";
import { go, hashOf, type Route, useRoute } from "./route.js";
import { remember, remembered } from "./storage.js";
import { Order } from "./views/order.js";

const loadViews = () => import("./views/others.js");

function View({ route }: { readonly route: Route }) {
  const { path, params } = route;
  const [view, id, more] = path;
  const others = useLoaded("views", loadViews, view !== undefined);
  if (view === undefined) return <Order />;
  if (!isThere(others)) return <Pending loaded={others} />;
  const { NotFound, OfficialPage, Officials } = others;
  if (more !== undefined) return <NotFound id={path.join("/")} />;
  const { Agreement, Agreements, Complete, Countries, CountryPage, Day, DecreePage, Decrees, FactCheck } = others;
  switch (view) {
    case "day":
      return <Day text={id} />;
    case "agreements":
      return id === undefined ? <Agreements params={params} /> : <Agreement key={id} id={id} params={params} />;
    case "countries":
      return id === undefined ? <Countries params={params} /> : <CountryPage key={id} code={id} />;
    case "officials":
      return id === undefined ? <Officials params={params} /> : <OfficialPage key={id} id={id} />;
    case "decrees":
      return id === undefined ? <Decrees params={params} /> : <DecreePage key={id} id={id} />;
    case "check":
      return <FactCheck params={params} />;
    case "complete":
      return <Complete params={params} />;
    default:
      return <NotFound id={path.join("/")} />;
  }
}

export function App() {
  const route = useRoute();
  const asked = route.params.get("lang");
  const [kept, keep] = useState<Language>("en");
  const language = isLanguage(asked) ? asked : kept;

  // After the first render: the HTML of the page, which this takes over, is in English.
  useEffect(() => {
    const choice = remembered("language");
    if (isLanguage(choice)) keep(choice);
  }, []);

  const choose = (chosen: Language) => {
    remember("language", chosen);
    keep(chosen);
    const params = new URLSearchParams(route.params);
    params.delete("lang");
    if (chosen !== "en") params.set("lang", chosen);
    go(hashOf(route.path, params), "replace");
  };

  return (
    <Frame language={language} view={route.path[0] ?? ""} onLanguage={choose}>
      <View route={route} />
    </Frame>
  );
}
