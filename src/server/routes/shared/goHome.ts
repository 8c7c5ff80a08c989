import type { Handler } from "hono";

/** Leads to the home page. For the address that a button sends to, if a browser loads it by itself. */
export const goHome: Handler = (c) => c.redirect("/", 303);
