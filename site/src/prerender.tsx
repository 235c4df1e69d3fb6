import { renderToString } from "preact-render-to-string";
import { Frame } from "./frame.js";
import { Order } from "./views/order.js";

/** The first view as HTML, in English. */
export const page = (): string =>
  renderToString(
    <Frame language="en" view="" onLanguage={() => {}}>
      <Order />
    </Frame>,
  );
