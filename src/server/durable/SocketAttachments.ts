/** Who is on each of an object's sockets, stored with the socket while the object hibernates. */
import { PROTOCOL_VERSION } from "../../protocol/version.ts";
import { closeCodeFor } from "../http/protocolVersion.ts";

/**
 * The version of what is stored with a socket; increase it with every change. A
 * socket of an older version is closed, and its page reconnects.
 */
const ATTACHMENT_VERSION = 1;

/** What is stored with a socket, and the protocol version of its page. */
type Attachment<Owner> = {
	readonly form: number;
	readonly protocol: number;
	readonly owner: Owner;
};

/**
 * Another standard close code
 * (https://www.iana.org/assignments/websocket/websocket.xhtml): a page that
 * receives it reconnects at once.
 */
export const SERVICE_RESTART = 1012;

export class SocketAttachments<Owner> {
	/** What was read from the sockets' attachments, while this object is in memory. */
	readonly #owners = new WeakMap<WebSocket, Owner>();

	/** Closes a socket that was opened by code of another version and does not fit this one. */
	check(socket: WebSocket): void {
		const kept: unknown = socket.deserializeAttachment();
		const { form, protocol, owner } = (kept ?? {}) as Partial<
			Attachment<Owner>
		>;
		const code = protocol === undefined ? null : closeCodeFor(protocol);
		if (code !== null) socket.close(code, "another protocol version");
		else if (form !== ATTACHMENT_VERSION || owner === undefined)
			socket.close(SERVICE_RESTART, "connect anew");
		else this.#owners.set(socket, owner);
	}

	keep(socket: WebSocket, owner: Owner): void {
		const attachment: Attachment<Owner> = {
			...{ form: ATTACHMENT_VERSION, protocol: PROTOCOL_VERSION },
			owner,
		};
		socket.serializeAttachment(attachment);
		this.#owners.set(socket, owner);
	}

	ownerOf(socket: WebSocket): Owner {
		const known = this.#owners.get(socket);
		if (known !== undefined) return known;
		const { owner } = socket.deserializeAttachment() as Attachment<Owner>;
		this.#owners.set(socket, owner);
		return owner;
	}
}
