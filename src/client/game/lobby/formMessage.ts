import type { PlainMessage } from "../PlayerActions.ts";

/** The message that a lobby form stands for, by the form's address; null if the room has no such message. */
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
