import { type Field, fieldsOf } from "../../../api/fields.ts";
import type { Json } from "../../../api/openapi.ts";
import { Marked } from "./Marked.tsx";

/** The fields of a schema, one a row; nothing if it has none. */
export function FieldTable({ schema }: { schema: Json }) {
	const fields = fieldsOf(schema);
	if (fields.length === 0) return null;
	return (
		<div class="table-place">
			<table>
				<thead>
					<tr>
						<th scope="col">Field</th>
						<th scope="col">Type</th>
						<th scope="col">Meaning</th>
					</tr>
				</thead>
				<tbody>
					{fields.map((field) => (
						<FieldRow field={field} />
					))}
				</tbody>
			</table>
		</div>
	);
}

function FieldRow({ field }: { field: Field }) {
	const { path, type, see, about, isOptional, variant } = field;
	return (
		<tr>
			<td>
				<code>{path}</code>
			</td>
			<td>{see === null ? type : <a href={`#${see}`}>{type}</a>}</td>
			<td>
				{variant !== null && (
					<span class="muted">
						<code>{variant}</code>{" "}
					</span>
				)}
				{isOptional && <span class="muted">optional </span>}
				<Marked text={about} />
			</td>
		</tr>
	);
}
