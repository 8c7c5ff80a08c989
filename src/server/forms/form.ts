/** What a form sent. */
import type { Context } from "hono";
import type { AppEnv } from "../env.ts";

/** By the names of its fields; of those that come twice the last one counts. */
export type Form = Readonly<Record<string, string | File>>;

/** No form of ours is longer. */
export const MAX_FORM_BYTES = 16 * 1024;

/** How our pages send them. */
export const FORM_TYPE = "application/x-www-form-urlencoded";

const TYPES = [FORM_TYPE, "multipart/form-data"];

/** What was sent is no form; the app answers with a page that says so. */
export class NotAForm extends Error {
	/** 415 for what claims to be something else, 400 for what is broken. */
	readonly status: 400 | 415;

	constructor(status: 400 | 415) {
		super("what was sent is no form");
		this.status = status;
	}
}

/** An empty body is a form without fields, whatever it is said to be. */
export async function readForm({ req }: Context<AppEnv>): Promise<Form> {
	const body = await req.arrayBuffer();
	if (body.byteLength === 0) return {};
	const type = req.header("Content-Type") ?? "";
	const [essence] = type.toLowerCase().split(";");
	if (!TYPES.includes(essence.trim())) throw new NotAForm(415);
	try {
		const read = new Response(body, { headers: { "Content-Type": type } });
		return Object.fromEntries(await read.formData());
	} catch {
		throw new NotAForm(400);
	}
}
