import type { Handler } from "hono";

/** Redirects to the home page. For a button's form address, in case a browser loads it directly. */
export const goHome: Handler = (c) => c.redirect("/", 303);
