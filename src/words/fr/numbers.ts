/** Numbers in French. */
import { numbersIn } from "../numbers.ts";

export const { whole, exact, signed, percent } = numbersIn("fr");

export const counted = (count: number, one: string, more: string) =>
	`${whole(count)} ${count < 2 ? one : more}`;
