import type { Guest } from "./guest.ts";

/** Who sends a request: an account or a guest. */
export type Visitor = Guest & { readonly isGuest: boolean };
