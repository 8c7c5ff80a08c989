/** The API's description by OpenAPI 3.1 (https://spec.openapis.org/oas/v3.1.1.html). */
import * as z from "zod/mini";
import { type Endpoint, TAGS } from "./endpoint.ts";
import { BASE, ENDPOINTS } from "./endpoints.ts";
import {
	COMMON_ERRORS,
	ERRORS,
	type ErrorCode,
	type ErrorFacts,
} from "./errors.ts";
import { named, type Schema } from "./schema.ts";

export type Json = { readonly [key: string]: unknown };

/** `origin`: of the site, as in `https://example.org`. */
export function openApi(origin: string): Json {
	const paths: Record<string, Record<string, Json>> = {};
	for (const one of ENDPOINTS) {
		paths[one.path] ??= {};
		paths[one.path][one.method] = operation(one);
	}
	return {
		openapi: "3.1.1",
		info: {
			title: "Hexmarch",
			version: "1",
			description: `A game of territory conquest on hexagons. The reference to read is ${origin}/api.`,
		},
		servers: [{ url: origin + BASE }],
		tags: Object.entries(TAGS).map(([tag, description]) => ({
			...{ name: tag, description },
		})),
		paths,
		components: {
			schemas: schemasByName(),
			securitySchemes: { token: { type: "http", scheme: "bearer" } },
		},
	};
}

/** The JSON Schema of each schema with a name, all of which are of answers: these may get further fields. */
export function schemasByName(): Readonly<Record<string, Json>> {
	const { schemas } = z.toJSONSchema(named, {
		...{ uri: refOf, io: "output" },
		override: ({ jsonSchema }) => {
			delete jsonSchema.additionalProperties;
		},
	});
	return Object.fromEntries(
		Object.entries(schemas).map(([id, schema]) => [id, plain(schema)]),
	);
}

/** One that has no name, or whose name is of no interest. */
export function jsonSchemaOf(schema: Schema): Json {
	return plain(z.toJSONSchema(schema, { io: "input" }));
}

/** OpenAPI says elsewhere which draft this is, and what it is called. */
function plain({ $schema, $id, ...rest }: Json): Json {
	return rest;
}

function refOf(id: string): string {
	return `#/components/schemas/${id}`;
}

function operation(one: Endpoint): Json {
	const { id, tag, summary, text, scope, body } = one;
	return {
		...{ operationId: id, tags: [tag], summary },
		...(text !== undefined && { description: text }),
		...(scope !== null && { security: [{ token: [] }], "x-scope": scope }),
		parameters: [
			...parametersIn("path", one.params),
			...parametersIn("query", one.query),
		],
		...(body !== null && {
			requestBody: { required: true, content: json(jsonSchemaOf(body)) },
		}),
		responses: { 200: answerOf(one), ...refusalsOf(errorsOf(one)) },
	};
}

function parametersIn(place: "path" | "query", schema: Schema): Json[] {
	const { properties = {}, required = [] } = jsonSchemaOf(schema) as {
		properties?: Record<string, Json>;
		required?: string[];
	};
	return Object.entries(properties).map(([key, { description, ...type }]) => ({
		...{ name: key, in: place, required: required.includes(key) },
		...(description !== undefined && { description }),
		schema: type,
	}));
}

function answerOf({ answer, line }: Endpoint): Json {
	const content =
		typeof answer === "string"
			? { [answer]: line === undefined ? {} : { schema: referenceTo(line) } }
			: json(referenceTo(answer));
	return { description: "OK", content };
}

/** By its name, if it has one. */
function referenceTo(schema: Schema): Json {
	const known = named.get(schema);
	return known === undefined ? jsonSchemaOf(schema) : { $ref: refOf(known.id) };
}

/** Every refusal that an endpoint may answer with. */
export function errorsOf({ errors, scope, method }: Endpoint): ErrorCode[] {
	const ofTokens: ErrorCode[] =
		scope === null ? [] : ["no_token", "missing_scope" as const];
	const ofBodies: ErrorCode[] =
		method === "get" ? [] : ["bad_json", "too_large"];
	return [...new Set([...errors, ...ofBodies, ...ofTokens, ...COMMON_ERRORS])];
}

/** By status, as OpenAPI wants them. */
function refusalsOf(codes: readonly ErrorCode[]): Json {
	const byStatus = Map.groupBy(codes, (code) => ERRORS[code].status);
	return Object.fromEntries(
		[...byStatus].map(([status, these]) => [
			status,
			{
				description: these
					.map((code) => `\`${code}\`: ${ERRORS[code].meaning}`)
					.join("\n\n"),
				content: json(refusalSchema(these)),
			},
		]),
	);
}

function refusalSchema(codes: readonly ErrorCode[]): Json {
	const fields = codes.flatMap((code) => {
		const facts: ErrorFacts = ERRORS[code];
		return Object.entries(facts.fields ?? {});
	});
	return {
		type: "object",
		required: ["error"],
		properties: {
			error: { enum: codes },
			...Object.fromEntries(
				fields.map(([key, description]) => [key, { description }]),
			),
		},
	};
}

function json(schema: Json): Json {
	return { "application/json": { schema } };
}
