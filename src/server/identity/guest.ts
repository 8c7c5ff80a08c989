/** A visitor without an account: an id that is never shown to other visitors, and a made-up name. */
import type { PlayerId } from "../../match/match.ts";

export type Guest = { readonly player: PlayerId; readonly name: string };
