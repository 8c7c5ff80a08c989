/** The kinds of form fields, as schemas whose messages are problem codes. */
import * as z from "zod/mini";
import type { ProblemCode } from "./problems.ts";

const WHOLE = /^\d{1,6}$/;

/** One of a list. Any other value is the problem `unknown_choice`, or `problem` if given. */
export const oneOf = <const T extends readonly string[]>(
	values: T,
	problem: ProblemCode = "unknown_choice",
) => z.enum(values, problem);

/** A whole number as typed, from 0 to 999,999. */
export const whole = z.pipe(
	z.string().check(z.regex(WHOLE, "not_a_number" satisfies ProblemCode)),
	z.transform(Number),
);

export const wholeWithin = (
	[least, most]: readonly [number, number],
	problem: ProblemCode,
) =>
	z.pipe(
		whole,
		z.number().check(z.minimum(least, problem), z.maximum(most, problem)),
	);
