/** A program that calls the API, from anywhere. */
import { exports } from "cloudflare:workers";
import { SITE } from "./visitor.ts";

export type Called = {
	readonly status: number;
	readonly headers: Headers;
	// biome-ignore lint/suspicious/noExplicitAny: each test asserts what it reads.
	readonly json: any;
};

export type Call = {
	readonly method?: string;
	readonly token?: string;
	/** A text is sent as it is, anything else as JSON. */
	readonly body?: unknown;
	readonly headers?: Readonly<Record<string, string>>;
};

/** `path`: below /api/v1. */
export function call(path: string, asked: Call = {}): Promise<Called> {
	return callAt(`/api/v1${path}`, asked);
}

/** The answer must be JSON, or have no body. */
export async function callAt(
	path: string,
	{ method, token, body, headers = {} }: Call = {},
): Promise<Called> {
	const text = typeof body === "string" ? body : JSON.stringify(body);
	const response = await exports.default.fetch(SITE + path, {
		method: method ?? (body === undefined ? "GET" : "POST"),
		...(body !== undefined && { body: text }),
		headers: {
			...(body !== undefined && { "Content-Type": "application/json" }),
			...(token !== undefined && { Authorization: `Bearer ${token}` }),
			...headers,
		},
		redirect: "manual",
	});
	const answer = await response.text();
	const json = answer === "" ? null : JSON.parse(answer);
	return { status: response.status, headers: response.headers, json };
}
