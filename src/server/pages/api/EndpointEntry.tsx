import type { Endpoint } from "../../../api/endpoint.ts";
import { EXAMPLES, type Example } from "../../../api/examples.ts";
import { errorsOf, type Json, jsonSchemaOf } from "../../../api/openapi.ts";
import { named, type Schema } from "../../../api/schema.ts";
import { curlOf } from "./curlOf.ts";
import { FieldTable } from "./FieldTable.tsx";
import { Marked } from "./Marked.tsx";

/** Schemas that several answers have in them, so they have their own place on the page. */
export const SHARED = ["Game", "Event", "Ruleset"] as const;

type Props = {
	readonly endpoint: Endpoint;
	readonly origin: string;
	/** By name. */
	readonly schemas: Readonly<Record<string, Json>>;
};

/** One endpoint: what it takes, an example, what it answers, and how it refuses. */
export function EndpointEntry({ endpoint, origin, schemas }: Props) {
	const { id, method, path, summary, text, scope, params, query, body } =
		endpoint;
	return (
		<article id={id} class="endpoint">
			<h3>
				<a href={`#${id}`}>{summary}</a>
			</h3>
			<p class="call">
				<b>{method.toUpperCase()}</b> <code>{path}</code>
				<span class="scope">{scopeText(scope)}</span>
			</p>
			{text !== undefined && (
				<p>
					<Marked text={text} />
				</p>
			)}
			<Fields title="In the path" schema={jsonSchemaOf(params)} />
			<Fields title="In the query" schema={jsonSchemaOf(query)} />
			{body !== null && <Fields title="Body" schema={jsonSchemaOf(body)} />}
			<ExampleText endpoint={endpoint} origin={origin} />
			<AnswerFields endpoint={endpoint} schemas={schemas} />
			<p class="refusals">
				Refusals:{" "}
				{errorsOf(endpoint).map((code, i) => (
					<>
						{i > 0 && ", "}
						<a href={`#error-${code}`}>{code}</a>
					</>
				))}
			</p>
		</article>
	);
}

/** Whoever may play may read, too. */
function scopeText(scope: Endpoint["scope"]): string {
	if (scope === null) return "no token needed";
	return `token with scope ${scope === "read" ? "read or play" : scope}`;
}

function Fields({ title, schema }: { title: string; schema: Json }) {
	if (isEmpty(schema)) return null;
	return (
		<>
			<h4>{title}</h4>
			<FieldTable schema={schema} />
		</>
	);
}

function isEmpty({ properties, anyOf, oneOf }: Json): boolean {
	const hasFields = Object.keys((properties ?? {}) as object).length > 0;
	return !hasFields && anyOf === undefined && oneOf === undefined;
}

function ExampleText({ endpoint, origin }: Omit<Props, "schemas">) {
	const example = EXAMPLES[endpoint.id];
	if (example === undefined) return null;
	return (
		<>
			<pre tabindex={0}>
				<code>{curlOf(endpoint, example, origin)}</code>
			</pre>
			{example.part !== undefined && <p>A part of what it answers:</p>}
			{shownOf(example) !== null && (
				<pre tabindex={0}>
					<code>{shownOf(example)}</code>
				</pre>
			)}
		</>
	);
}

function shownOf({ answer, part = answer, lines }: Example): string | null {
	if (lines !== undefined)
		return lines.map((line) => JSON.stringify(line)).join("\n");
	return part === undefined ? null : JSON.stringify(part, null, 2);
}

function AnswerFields({
	endpoint: { answer, line },
	schemas,
}: Omit<Props, "origin">) {
	const shared = SHARED.find((one) => one === idOf(answer));
	if (shared !== undefined)
		return (
			<p>
				Answer: <a href={`#${shared}`}>{shared}</a>
			</p>
		);
	if (typeof answer !== "string")
		return (
			<details>
				<summary>The answer, field by field</summary>
				<FieldTable schema={describedBy(answer, schemas)} />
			</details>
		);
	return (
		<>
			<p>
				Answer: <code>{answer}</code>
			</p>
			{line !== undefined && (
				<details>
					<summary>The lines, field by field</summary>
					<FieldTable schema={describedBy(line, schemas)} />
				</details>
			)}
		</>
	);
}

function idOf(answer: Endpoint["answer"]): string | undefined {
	return typeof answer === "string" ? undefined : named.get(answer)?.id;
}

function describedBy(schema: Schema, schemas: Props["schemas"]): Json {
	const known = named.get(schema);
	return known === undefined ? jsonSchemaOf(schema) : schemas[known.id];
}
