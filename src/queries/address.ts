/** Parameters that tell who sent a reader, and not which page it is. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|yclid|ysclid|msclkid|igshid|mc_[ce]id|_openstat|from|ref|cmpid)$/i;

/** No address is longer. */
const LONGEST = 4000;

/** A part of an address with its escapes undone, where they can be. */
function plain(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/**
 * The page of an address, without what makes no other page of it: the protocol, `www.`, a slash at the end, a fragment,
 * parameters that track readers, the order of the others, and escapes. `undefined` where it is no address of the web.
 */
export function pageOf(address: string): string | undefined {
  const text = address.slice(0, LONGEST).trim();
  const whole = /^\w+:\/\//.test(text) ? text : `https://${text}`;
  if (!URL.canParse(whole)) return undefined;
  const { protocol, hostname, port, pathname, searchParams } = new URL(whole);
  if (!/^https?:$/.test(protocol) || !hostname.includes(".")) return undefined;
  const parameters = [...searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .map(([name, value]) => `${name}=${value}`);
  const query = parameters.length > 0 ? `?${parameters.sort().join("&")}` : "";
  const host = hostname.replace(/^www\./, "") + (/^(?:80|443)?$/.test(port) ? "" : `:${port}`);
  let path = plain(pathname);
  while (path.endsWith("/")) path = path.slice(0, -1);
  return `${host}${path}${query}`;
}
