/** The modes, on a board of any size. */
import * as z from "zod/mini";
import { wholeNumber } from "./common.ts";
import { endpoint } from "./endpoint.ts";
import { ruleset } from "./ruleset.ts";
import { about, name, nothing } from "./schema.ts";

export const rulesets = endpoint({
	id: "rulesets",
	method: "get",
	path: "/rulesets",
	tag: "Rules",
	summary: "The modes, with all their values",
	text: "The numbers of `march` depend on the board's size. `reach` says how far each kind of order goes.",
	scope: null,
	params: nothing,
	query: z.strictObject({
		cols: about("columns, 17 if left out", z.optional(wholeNumber(5, 40))),
		rows: about("rows, 9 if left out", z.optional(wholeNumber(5, 30))),
	}),
	body: null,
	answer: name(
		"Rulesets",
		z.object({
			rulesets: z.array(
				z.object({
					ruleset,
					reach: z.object({
						grow: about(
							"`beside` own land, or `anywhere`",
							z.enum(["beside", "anywhere"]),
						),
						attack: about(
							"`beside` own land, within as many steps of it as the seat's `level`, or `never`",
							z.enum(["beside", "level", "never"]),
						),
						defend: about(
							"any of one's `own` tiles, or `never`",
							z.enum(["own", "never"]),
						),
					}),
					mostSeats: about("on this board", z.int()),
				}),
			),
		}),
	),
	errors: [],
});
