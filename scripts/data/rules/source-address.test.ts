import { brokenBy, lenta } from "./harness.js";
import { change, copy, jsonOf } from "./real-data.js";
import { sourceAddress } from "./source-address.js";

brokenBy(sourceAddress, [
  [
    "one page twice",
    "sources/lenta-1999",
    copy(lenta, "sources/lenta-1999", {
      id: "lenta-1999",
      url: `http://www.${String(jsonOf(lenta).url).slice(8, -1)}`,
    }),
    'data/sources/lenta-1999.json: url: "http://www.lenta.ru/news/2025/12/19/rossiya-rastorgnet-voenn…" is the page of lenta-20251219 already; accepted: one source a page [source-address]',
  ],
  [
    "two sources of one address",
    "sources/rbc-20251219",
    change("sources/rbc-20251219", {
      url: "http://www.lenta.ru/news/2025/12/19/rossiya-rastorgnet-voennye-soglasheniya-s-ryadom-stran-zapada",
    }),
  ],
]);
