/** A visitor without an account: an id that no other visitor learns, and a made-up name. */
import type { PlayerId } from "../../match/match.ts";

export type Guest = { readonly player: PlayerId; readonly name: string };
