/** Numbers in French. */
import { numbersIn } from "../numbers.ts";

export const { whole, exact, signed, percent } = numbersIn("fr");
