import { fileName } from "./file-name.js";
import { brokenBy, mali, order } from "./harness.js";
import { change } from "./real-data.js";

brokenBy(fileName, [
  [
    "another id",
    order,
    change(order, { id: "ru-gov-2025-1" }),
    `data/${order}.json: id: "ru-gov-2025-1" accepted: "ru-gov-2025-3810-r", the name of the file [file-name]`,
  ],
  ["an id that is not the file's name", order, change(order, { id: "ru-gov-2025-3811-r" })],
  ["a retired id that is not the file's name", mali, change(mali, { id: "ml-ru-2023-arms" })],
]);
