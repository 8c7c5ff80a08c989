/** The form by which a browser's script says what its reader wants to hear. */
import type {
	PushSettings,
	PushTarget,
	QuietHours,
} from "../db/pushSubscriptions.ts";
import { isPushEndpoint } from "../push/pushEndpoint.ts";
import { isPushKey } from "../push/pushKey.ts";
import { isTimeZone } from "../push/quietHours.ts";
import { textOf } from "./accountForm.ts";
import type { Form } from "./form.ts";

/** What the Push API gives, in base64url: 16 bytes. */
const AUTH = /^[\w-]{22}$/;

/** What `<input type="time">` gives. */
const TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** The address and keys of a browser; null if they are no such thing, or not of a push service that we know. */
export async function parseTarget(form: Form): Promise<PushTarget | null> {
	const endpoint = textOf(form, "endpoint");
	const p256dh = textOf(form, "p256dh");
	const auth = textOf(form, "auth");
	const isUsable =
		isPushEndpoint(endpoint) && AUTH.test(auth) && (await isPushKey(p256dh));
	return isUsable ? { endpoint, p256dh, auth } : null;
}

type Chosen = Omit<PushSettings, "language">;

/** Null if the time zone or the quiet hours are none. */
export function parseChoices(form: Form): Chosen | null {
	const timeZone = textOf(form, "timeZone");
	const quiet = parseQuiet(textOf(form, "from"), textOf(form, "to"));
	if (quiet === undefined || !isTimeZone(timeZone)) return null;
	const isOn = (name: string) => textOf(form, name) === "on";
	return {
		...{ turns: isOn("turns"), begins: isOn("begins") },
		// A page of an earlier build knows no such choice.
		ends: isOn("ends" in form ? "ends" : "turns"),
		...{ signIns: isOn("signIns"), quiet, timeZone },
	};
}

/** Null for none, and for an empty span; undefined if they are no times. */
function parseQuiet(from: string, to: string): QuietHours | null | undefined {
	if (from === "" && to === "") return null;
	const [begin, end] = [minuteOf(from), minuteOf(to)];
	if (begin === null || end === null) return undefined;
	return begin === end ? null : { from: begin, to: end };
}

function minuteOf(text: string): number | null {
	const [, hours, minutes] = TIME.exec(text) ?? [];
	return hours === undefined ? null : Number(hours) * 60 + Number(minutes);
}

/** A time of day as `<input type="time">` takes it. */
export function timeOf(minute: number): string {
	const two = (value: number) => String(value).padStart(2, "0");
	return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
