/** What `traceGlyphs.ts` uses of opentype.js, which brings no types. */
declare module "opentype.js" {
	export type Command =
		| { type: "M" | "L"; x: number; y: number }
		| { type: "Q"; x1: number; y1: number; x: number; y: number }
		| { type: "Z" };
	export type Font = {
		readonly charToGlyph: (character: string) => {
			readonly index: number;
			readonly advanceWidth: number;
			readonly getPath: (
				x: number,
				y: number,
				size: number,
			) => { readonly commands: readonly Command[] };
		};
		readonly unitsPerEm: number;
	};
	const opentype: { readonly parse: (buffer: ArrayBuffer) => Font };
	export default opentype;
}
