/** The form that plays on from a turn of a finished game: the turn, the seat and the bots. */
import * as z from "zod/mini";
import { FILLS } from "../../bots/botStrengths.ts";
import { oneOf, whole } from "../../forms/fields.ts";
import { turnNumber } from "../../words/turnNumber.ts";
import type { Form } from "./form.ts";

const fields = z.object({
	/** As people count turns. */
	turn: z.pipe(
		whole,
		z.transform((number) => number - turnNumber(0)),
	),
	seat: whole,
	strength: oneOf(FILLS),
});

/** `turn` and `seat` count from 0; the game may have neither. */
export type PlayOnValues = Readonly<z.infer<typeof fields>>;

/** Null if it is no such form. */
export function parsePlayOn(form: Form): PlayOnValues | null {
	const parsed = fields.safeParse(form);
	return parsed.success ? parsed.data : null;
}
