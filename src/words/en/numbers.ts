/** Numbers in English. */
import { numbersIn } from "../numbers.ts";

export const { whole, exact, signed, percent } = numbersIn("en");

export const counted = (count: number, one: string, more: string) =>
	`${whole(count)} ${count === 1 ? one : more}`;
