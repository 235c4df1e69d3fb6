import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** Whether a view has been shown: the focus is not taken from a reader who opens the page. */
let arrived = false;

/** The heading of a view, and the title of the page. It takes the focus when the reader comes from another view. */
export function Heading({ children, lang }: { readonly children: ComponentChildren; readonly lang?: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${heading.current?.textContent ?? ""} · military-pacts`;
  });
  useEffect(() => {
    if (arrived) {
      scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
    arrived = true;
  }, []);
  return (
    <h1 tabIndex={-1} ref={heading} {...(lang ? { lang } : {})}>
      {children}
    </h1>
  );
}
