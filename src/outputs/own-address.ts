/** Tells requests that mean a server on this machine from those that another site had a browser make. */
import type { IncomingMessage } from "node:http";

/** Why a request is not answered. */
export interface Refusal {
  status: 400 | 403 | 421;
  /** One line for whoever made the request. */
  line: string;
}

/**
 * The address of the file that is asked for, or why there is no answer. A site that has its own name
 * lead to this machine (DNS rebinding) would otherwise read the plan before it is adopted, through the
 * browser of its editor.
 */
export function askedAddress({
  url = "/",
  headers,
}: Pick<IncomingMessage, "url" | "headers">): { url: URL; address: string } | Refusal {
  const { host, origin } = headers;
  if (host === undefined || !isOwn(`http://${host}`))
    return { status: 421, line: `This server answers at localhost, not at ${host ?? "no name"}.` };
  if (origin !== undefined && (!isOwn(origin) || hostOf(origin) !== hostOf(`http://${host}`)))
    return { status: 403, line: "This server answers its own pages, not those of other sites." };
  if (!url.startsWith("/"))
    return { status: 400, line: "This server answers for itself, not for other servers." };
  const asked = parsed(`http://localhost${url}`);
  const address = asked && decoded(asked.pathname);
  return asked && address !== undefined
    ? { url: asked, address }
    : { status: 400, line: "This address cannot be read: %… in it stands for no letter." };
}

/** Names and addresses of the machine itself (RFC 6761, 6.3; RFC 5735, 3; RFC 4291, 2.5.3). */
const isOwn = (address: string): boolean =>
  /^(localhost\.?|127(\.\d{1,3}){3}|\[::1\])$/.test(parsed(address)?.hostname ?? "");

const hostOf = (address: string): string | undefined => parsed(address)?.host;

function parsed(address: string): URL | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  // What is no plain host, such as localhost@elsewhere, is read by browsers in other ways.
  return url?.username === "" && url.password === "" ? url : undefined;
}

/** The path in letters; undefined for malformed escapes, zeros and ways out of the folder. */
function decoded(path: string): string | undefined {
  try {
    const address = decodeURIComponent(path);
    return /(^|[/\\])\.\.([/\\]|$)|[\0\\]/.test(address) ? undefined : address;
  } catch {
    return undefined;
  }
}
