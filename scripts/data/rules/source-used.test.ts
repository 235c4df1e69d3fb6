import { brokenBy, lenta, mali } from "./harness.js";
import { change, copy } from "./real-data.js";
import { sourceUsed } from "./source-used.js";

brokenBy(sourceUsed, [
  [
    "a source to which nothing but a retired id leads",
    "sources/lenta-1999",
    (data) =>
      change(mali, { type: "source", to: "lenta-1999" })(
        copy(lenta, "sources/lenta-1999", { id: "lenta-1999", url: "https://lenta.ru/1999", published: undefined })(
          data,
        ),
      ),
    'data/sources/lenta-1999.json: id: "lenta-1999" is used nowhere; accepted: a source that some evidence or claim names [source-used]',
  ],
  [
    "a copy of a source",
    "sources/lenta-1999",
    copy(lenta, "sources/lenta-1999", { id: "lenta-1999" }),
    'data/sources/lenta-1999.json: id: "lenta-1999" is used nowhere; accepted: a source that some evidence or claim names [source-used]',
  ],
  [
    "a source that nothing uses",
    "sources/lenta-1999",
    copy(lenta, "sources/lenta-1999", { id: "lenta-1999", url: "https://lenta.ru/1999", published: undefined }),
  ],
]);
