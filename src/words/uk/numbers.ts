/** Numbers in Ukrainian. */
import { numbersIn } from "../numbers.ts";
import { pluralIn } from "../pluralIn.ts";

export const { whole, exact, signed, percent } = numbersIn("uk");

const form = /* @__PURE__ */ pluralIn("uk");
/** `other`: the word for fractions. */
export const counted = (
	count: number,
	one: string,
	few: string,
	many: string,
	other = few,
) => `${whole(count)}\u00a0${form(count, { one, few, many, other })}`;
/** Points, of which there may be fractions. */
export const points = (count: number) =>
	`${exact(count)}\u00a0${form(count, { one: "очко", few: "очки", many: "очок", other: "очка" })}`;
