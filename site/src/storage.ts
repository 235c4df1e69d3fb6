/** What a reader chose, kept by the browser where it allows that. */

export function remembered(key: string): string | undefined {
  try {
    return localStorage.getItem(`military-pacts:${key}`) ?? undefined;
  } catch {
    return undefined;
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(`military-pacts:${key}`, value);
  } catch {
    // A browser that keeps nothing still shows what was chosen, until the page is closed.
  }
}
