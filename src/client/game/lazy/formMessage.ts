import type { PlainMessage } from "../PlayerActions.ts";

/** What a form of the lobby asks for, by its address; null if nothing that the room knows. */
export function formMessage(form: HTMLFormElement): PlainMessage | null {
	const type = new URL(form.action).pathname.split("/").at(-1);
	switch (type) {
		case "join":
		case "leave":
		case "begin":
			return { type };
		case "remove":
			return { type, seat: Number(new FormData(form).get("seat")) };
		default:
			return null;
	}
}
