import { hydrate, render } from "preact";
import { App } from "./app.js";

const root = document.getElementById("app");
if (root) {
  // The HTML of the page is the first view in English, and what is shown first where the address asks for another view.
  const isFirstView = !/^#\/./.test(location.hash);
  if (isFirstView && root.childElementCount > 0) hydrate(<App />, root);
  else {
    root.replaceChildren();
    render(<App />, root);
  }
}
