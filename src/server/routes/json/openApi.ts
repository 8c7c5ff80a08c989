/** The description of the API, which src/server/api answers. */
import { Hono } from "hono";
import { openApi } from "../../../api/openapi.ts";
import type { AppEnv } from "../../env.ts";
import { revalidated } from "../../http/headers.ts";

export const openApiJson = new Hono<AppEnv>();

/** For programs that write programs, on whatever site they run. */
const FOR_ALL = {
	"Cache-Control": "public, max-age=3600",
	"Access-Control-Allow-Origin": "*",
};

openApiJson.get("/api/openapi.json", revalidated, (c) =>
	c.json(openApi(new URL(c.req.url).origin), 200, FOR_ALL),
);
