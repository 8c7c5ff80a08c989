import { ERRORS, type ErrorCode } from "../../api/errors.ts";

/** Further fields of the answer: only those that src/api/errors.ts names for the code. */
export type RefusalFields = Readonly<Record<string, unknown>>;

/** A request to the API is refused. Thrown before anything is done. */
export class Refused extends Error {
	readonly code: ErrorCode;
	readonly fields: RefusalFields;
	readonly headers: Readonly<Record<string, string>>;

	constructor(
		code: ErrorCode,
		fields: RefusalFields = {},
		headers: Readonly<Record<string, string>> = {},
	) {
		super(code);
		this.code = code;
		this.fields = fields;
		this.headers = headers;
	}

	get status() {
		return ERRORS[this.code].status;
	}
}
