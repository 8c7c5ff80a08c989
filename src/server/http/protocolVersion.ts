/**
 * Whether a page speaks this version of the protocol. The Worker looks first;
 * but an object may run older code than the Worker that asks it, or newer, and
 * its sockets may have been opened by a version before.
 */
import { CLOSE } from "../../protocol/fromServer.ts";
import { PROTOCOL_VERSION } from "../../protocol/version.ts";
import { socketRefusal, TRY_LATER } from "./refuseSocket.ts";

/** What Workers let in that did not tell an object their pages' version. */
const UNTOLD_VERSION = 2;

/** Tells an object the version that a page speaks. */
export function setProtocolVersion(address: URL): void {
	address.searchParams.set("v", String(PROTOCOL_VERSION));
}

/** A refusal of a socket that the Worker asks for; null if its page fits. */
export function refuseOtherVersion(request: Request): Response | null {
	const version = new URL(request.url).searchParams.get("v");
	const spoken = version === null ? UNTOLD_VERSION : Number(version);
	const code = closeCodeFor(spoken);
	return code === null ? null : socketRefusal(code, "another protocol version");
}

/** The close code for a page of this version; null if it fits. A newer page is loaded in vain again: it waits for the newer room. */
export function closeCodeFor(version: number): number | null {
	if (version === PROTOCOL_VERSION) return null;
	return version > PROTOCOL_VERSION ? TRY_LATER : CLOSE.version;
}
