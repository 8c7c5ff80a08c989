/**
 * Copies D1 to R2 once a week: a line of JSON for each row, compressed. The scheduled job does it, a
 * part at a time, while the site runs; docs/operating.md says how to restore a database from it.
 *
 * So the rows are not of one moment. Tables come before those that they name rows of: what was added
 * meanwhile leaves at most a game without seats, and what was deleted, a row that names nothing.
 * `restoredRows` leaves these out.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { dateOf, dayAt } from "../../daily/calendar.ts";
import { movePosition, positionOf, START } from "../db/sweeps.ts";
import type { TableForm, Value } from "../db/tableForm.ts";
import { rowsAfter, tableForms } from "../db/tableRows.ts";
import type { Env } from "../env.ts";
import { clearParts, MissingPart, PartedFile } from "./PartedFile.ts";
import { EXPORT_FORM, type ExportHead } from "./restoredRows.ts";

const EVERY_MS = 7 * 24 * 60 * 60 * 1000;

/** The latest copies that are kept, besides the one that is being made. */
const KEPT = 8;

/** What one run reads: each query is some hundred kB. */
const QUERIES = 20;
const ROWS = 1000;

const FOLDER = "exports/";

/** Stored as the job's position. */
type Progress = {
	readonly startedAt: number;
	/** The hash of the tables' forms, which the file begins with. */
	readonly schema: string;
	/** The table that comes next; null once the file is made. */
	readonly table: string | null;
	/** The key of its last row so far; null before the first. */
	readonly after: readonly Value[] | null;
	readonly parts: number;
};

/**
 * `queries`: how many rows it reads at once, and how often. A run that is cut short leaves its part to
 * the next one; of two at the same time, one stops.
 */
export async function exportDatabase(
	env: Env,
	now: number,
	queries = { count: QUERIES, rows: ROWS },
): Promise<void> {
	const from = await positionOf(env.DB, "export");
	const known = from === "" ? null : (JSON.parse(from) as Progress);
	const isDue = known === null || now - known.startedAt >= EVERY_MS;
	const isMade = known?.table == null;
	await clearParts(env.ARCHIVE, FOLDER, isMade ? null : keyOf(known));
	if (isMade && !isDue) return;
	const forms = await tableForms(env.DB);
	const schema = hashOf(forms);
	// After a migration the first line would describe other rows than those that follow.
	const progress =
		!isMade && known.schema === schema
			? known
			: { startedAt: now, schema, table: forms[0].name, after: null, parts: 0 };
	const next = await advance(env, { forms, progress, queries });
	const to = next === null ? START : JSON.stringify(next);
	await movePosition(env.DB, "export", { from, to });
}

/** Adds the next part, and completes the file with the last; null if it must be begun anew. */
async function advance(env: Env, reading: Reading): Promise<Progress | null> {
	const { progress } = reading;
	const { text, ...further } = await readPart(env, reading);
	const file = new PartedFile(env.ARCHIVE, keyOf(progress));
	const parts = progress.parts + 1;
	await file.savePart(parts, text);
	if (further.table === null)
		try {
			await file.join(parts);
			await deleteOlder(env.ARCHIVE);
		} catch (error) {
			if (!(error instanceof MissingPart)) throw error;
			console.error("the copy of the database is begun anew", error);
			return null;
		}
	return { ...progress, ...further, parts };
}

type Reading = {
	readonly forms: readonly TableForm[];
	readonly progress: Progress;
	readonly queries: { readonly count: number; readonly rows: number };
};

/** The next lines of the file, and where it goes on after them. */
async function readPart(
	env: Env,
	{ forms, progress, queries }: Reading,
): Promise<Pick<Progress, "table" | "after"> & { readonly text: string }> {
	const lines = progress.parts === 0 ? [headOf(forms, progress.startedAt)] : [];
	let index = forms.findIndex(({ name }) => name === progress.table);
	let { after } = progress;
	for (let count = 0; count < queries.count && index in forms; count++) {
		const form = forms[index];
		const rows = await rowsAfter(env.DB, form, after, queries.rows);
		lines.push(...rows.map((row) => JSON.stringify([form.name, ...row])));
		const last = rows.length < queries.rows ? undefined : rows.at(-1);
		after = last === undefined ? null : keyIn(form, last);
		if (after === null) index++;
	}
	const text = lines.map((line) => `${line}\n`).join("");
	return { text, after, table: forms[index]?.name ?? null };
}

function headOf(forms: readonly TableForm[], startedAt: number): string {
	const head: ExportHead = { form: EXPORT_FORM, startedAt, tables: forms };
	return JSON.stringify(head);
}

function keyIn({ columns, key }: TableForm, row: readonly Value[]): Value[] {
	return key.map((column) => row[columns.indexOf(column)]);
}

function hashOf(forms: readonly TableForm[]): string {
	return bytesToHex(sha256(utf8ToBytes(JSON.stringify(forms))));
}

function keyOf({ startedAt }: Pick<Progress, "startedAt">): string {
	return `${FOLDER}hexmarch-${dateOf(dayAt(startedAt))}.ndjson.gz`;
}

async function deleteOlder(bucket: R2Bucket): Promise<void> {
	const { objects } = await bucket.list({ prefix: FOLDER });
	const keys = objects.map(({ key }) => key).sort();
	const older = keys.slice(0, Math.max(0, keys.length - KEPT));
	if (older.length > 0) await bucket.delete(older);
}
