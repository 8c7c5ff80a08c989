/**
 * Checks that a page speaks this version of the protocol. The Worker checks
 * first. But an object may run older or newer code than the Worker that calls
 * it, and its sockets may have been opened under an older version.
 */
import { CLOSE } from "../../protocol/fromServer.ts";
import { PROTOCOL_VERSION } from "../../protocol/version.ts";
import { socketRefusal, TRY_LATER } from "./refuseSocket.ts";

/** The version of pages admitted by Workers that did not send it. */
const UNTOLD_VERSION = 2;

/** Tells an object which version a page speaks. */
export function setProtocolVersion(address: URL): void {
	address.searchParams.set("v", String(PROTOCOL_VERSION));
}

/** The refusal for a socket request whose page speaks another version; null if it speaks this one. */
export function refuseOtherVersion(request: Request): Response | null {
	const version = new URL(request.url).searchParams.get("v");
	const spoken = version === null ? UNTOLD_VERSION : Number(version);
	const code = closeCodeFor(spoken);
	return code === null ? null : socketRefusal(code, "another protocol version");
}

/**
 * The close code for a page of this version; null if the version is ours. A
 * newer page gains nothing from reloading: it waits for the room to be updated.
 */
export function closeCodeFor(version: number): number | null {
	if (version === PROTOCOL_VERSION) return null;
	return version > PROTOCOL_VERSION ? TRY_LATER : CLOSE.version;
}
