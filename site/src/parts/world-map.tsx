import { type CountryCode, getCountry, isCountryCode } from "military-pacts";
import { useMemo, useState } from "preact/hooks";
import type { Category } from "../categories.js";
import { nameOf, useSpeech } from "../language.js";
import { useLazy } from "../lazy.js";
import { drawMap, MAP_FRAME } from "../map.js";

export function WorldMap(props: { readonly categories: ReadonlyMap<CountryCode, Category>; readonly label: string }) {
  const { categories, label } = props;
  const { say, language } = useSpeech();
  const world = useLazy("world");
  const [pointed, point] = useState<string>();
  const drawn = useMemo(() => {
    if (world === undefined || world === "failed") return undefined;
    const [{ default: shapes }, geo, topojson] = world;
    return drawMap(shapes, { ...geo, feature: topojson.feature });
  }, [world]);
  const classOf = (code: string | undefined) =>
    `land ${(isCountryCode(code) && categories.get(code)) || "outside"}${code !== undefined && code === pointed ? " pointed" : ""}`;
  const pointers = (code: string | undefined) => ({
    onMouseEnter: () => point(code),
    onClick: () => point(code),
  });
  if (world === "failed") return <p class="notice">{say("mapMissing")}</p>;
  const category = isCountryCode(pointed) ? categories.get(pointed) : undefined;
  return (
    <figure class="map" aria-busy={world === undefined}>
      <svg viewBox={MAP_FRAME.join(" ")} role="img" aria-label={label}>
        {drawn?.shapes.map(({ code, path }, place) => (
          <path key={place} class={classOf(code)} d={path} {...pointers(code)} />
        ))}
        {drawn?.points.map(({ code, x, y }) => (
          <circle key={code} class={classOf(code)} cx={x} cy={y} r="4" {...pointers(code)} />
        ))}
      </svg>
      <figcaption>
        <p class="pointed-name" aria-hidden="true">
          {isCountryCode(pointed) && (
            <>
              <strong>{nameOf(getCountry(pointed), language)}</strong>
              {category && `: ${say(category)}`}
            </>
          )}
        </p>
        <p class="quiet">{say("mapNote")}</p>
      </figcaption>
    </figure>
  );
}
