/** What the bar and the log say of a turn in which nobody gave an order, in French. */
import { NB } from "./grammar.ts";

export const begunAgain = `Personne n’a donné d’ordre${NB}: le tour recommence`;
