/** The letters of the pictures that links show, traced from two fonts, as a Worker has none. */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import opentype, { type Command, type Font } from "opentype.js";

/** All that names of players, guests and bots consist of, and what shortens and counts them. */
const CHARACTERS = [
	...Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)),
	...["…", "–", "·"],
].join("");

/** Units of a letter's height in the traced paths. */
const EM = 500;

const { resolve } = createRequire(import.meta.url);

export function traceGlyphs(folder: string): void {
	const text = fontOf(
		"@fontsource/pt-sans/files/pt-sans-latin-700-normal.woff",
	);
	const title = fontOf(
		"@fontsource/gelasio/files/gelasio-latin-600-normal.woff",
	);
	writeFileSync(
		join(folder, "glyphs.ts"),
		`/**
 * The letters of the pictures that links show. Written by scripts/pictures/traceGlyphs.ts, from
 * fonts under the SIL Open Font License 1.1: PT Sans Bold (© 2010 ParaType Ltd.) and Gelasio
 * SemiBold (© 2022 The Gelasio Project Authors).
 */
export type GlyphSet = {
	readonly characters: string;
	/** Of each character, in parts of EM. */
	readonly widths: readonly number[];
	/** Of each character, from the base line, in parts of EM. */
	readonly paths: readonly string[];
};

/** The letters' size in the widths and paths. */
export const EM = ${EM};

export const TEXT_GLYPHS: GlyphSet = ${tracedFrom(text, CHARACTERS)};

export const TITLE_GLYPHS: GlyphSet = ${tracedFrom(title, "Hexmarch")};
`,
	);
}

function fontOf(file: string): Font {
	const { buffer, byteOffset, byteLength } = readFileSync(resolve(file));
	return opentype.parse(
		buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer,
	);
}

function tracedFrom(font: Font, characters: string): string {
	const glyphs = [...characters].map((character) =>
		font.charToGlyph(character),
	);
	const missing = glyphs.findIndex(({ index }) => index === 0);
	if (missing >= 0) throw new Error(`the font lacks ${characters[missing]}`);
	const widths = glyphs.map(({ advanceWidth }) =>
		Math.round((advanceWidth / font.unitsPerEm) * EM),
	);
	const paths = glyphs.map((glyph) => pathOf(glyph.getPath(0, 0, EM).commands));
	return `{
	characters: ${JSON.stringify(characters)},
	widths: ${JSON.stringify(widths.join(" "))}.split(" ").map(Number),
	paths: ${JSON.stringify(paths.join("|"))}.split("|"),
}`;
}

/** Relative path data in integers. */
function pathOf(commands: readonly Command[]): string {
	let at = { x: 0, y: 0 };
	let start = at;
	const to = (x: number, y: number) =>
		`${Math.round(x) - at.x} ${Math.round(y) - at.y}`;
	const move = (x: number, y: number) => {
		at = { x: Math.round(x), y: Math.round(y) };
	};
	return commands
		.map((command) => {
			if (command.type === "Z") {
				at = start;
				return "z";
			}
			const { x, y } = command;
			const end = to(x, y);
			const step =
				command.type === "Q"
					? `q${to(command.x1, command.y1)} ${end}`
					: `${command.type.toLowerCase()}${end}`;
			move(x, y);
			if (command.type === "M") start = at;
			return step;
		})
		.filter((step) => step !== "l0 0")
		.join("")
		.replaceAll(" -", "-");
}
