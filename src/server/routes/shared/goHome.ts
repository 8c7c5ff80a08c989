import type { Handler } from "hono";

/** Leads on to the home page from the address of a button, which a browser may load again. */
export const goHome: Handler = (c) => c.redirect("/", 303);
