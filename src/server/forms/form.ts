/** Reads a submitted form. */
import type { Context } from "hono";
import type { AppEnv } from "../env.ts";

/** The values by the names of their fields; if a name comes twice, the last value. */
export type Form = Readonly<Record<string, string | File>>;

/** Longer than any of our forms. */
export const MAX_FORM_BYTES = 16 * 1024;

/** The content type in which our pages send forms. */
export const FORM_TYPE = "application/x-www-form-urlencoded";

const TYPES = [FORM_TYPE, "multipart/form-data"];

/** The body is not a form; the app answers with a page that says so. */
export class NotAForm extends Error {
	/** 415 for another content type, 400 for a form that can't be read. */
	readonly status: 400 | 415;

	constructor(status: 400 | 415) {
		super("what was sent is no form");
		this.status = status;
	}
}

/** An empty body is a form without fields, whatever its type. @throws NotAForm */
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
