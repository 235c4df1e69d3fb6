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
    "an address beyond ASCII, which the published form refuses",
    lenta,
    change(lenta, { url: "https://lenta.ru/новость" }),
    `data/${lenta}.json: url: "https://lenta.ru/новость" accepted: https://lenta.ru/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D1%8C [source-address]`,
  ],
  [
    "two sources of one address",
    "sources/rbc-20251219",
    change("sources/rbc-20251219", {
      url: "http://www.lenta.ru/news/2025/12/19/rossiya-rastorgnet-voennye-soglasheniya-s-ryadom-stran-zapada",
    }),
  ],
]);
