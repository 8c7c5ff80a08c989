import type { Person } from "../../match/match.ts";

/** A visitor: an id that is never shown to others, and a name, which is made up unless they have an account. */
export type Guest = Person;
