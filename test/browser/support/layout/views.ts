/** How a page is looked at: on which screen, in which letters. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

export type Font = "wide" | "narrow";

export type View = {
	readonly width: number;
	readonly height: number;
	readonly font: Font;
	/** `doubled`: by the page's root; `large`: by the browser's setting, to which the widths of a style sheet adapt; `spaced`: https://www.w3.org/TR/WCAG22/#text-spacing */
	readonly text?: "doubled" | "large" | "spaced";
};

const SCREENS = [
	[320, 640],
	[360, 740],
	[390, 844],
	[545, 800],
	[844, 390],
	[1280, 800],
] as const;

export const PHONE: View = { width: 390, height: 844, font: "wide" };

const SOME = SCREENS.filter(([width]) => [390, 844, 1280].includes(width));

function on(
	screens: readonly (readonly [number, number])[],
	how: Pick<View, "font" | "text">,
): View[] {
	return screens.map(([width, height]) => ({ width, height, ...how }));
}

export const VIEWS: readonly View[] = [
	...on(SCREENS, { font: "wide" }),
	...on(SCREENS, { font: "narrow" }),
	...on(SCREENS, { font: "wide", text: "doubled" }),
	...on(SOME, { font: "wide", text: "large" }),
	...on(SOME, { font: "narrow", text: "spaced" }),
];

/** Of pages that have no script. */
export const WRITTEN_VIEWS: readonly View[] = [
	...on(SCREENS.slice(0, 1), { font: "narrow" }),
	...on(
		SCREENS.filter(([width]) => width !== 360),
		{ font: "wide" },
	),
	...on(SOME, { font: "wide", text: "doubled" }),
];

/** In a browser that has a least size of letters. */
export const ENLARGED_VIEWS: readonly View[] = on(SCREENS, { font: "wide" });

export function nameOf({ width, height, font, text }: View): string {
	return `${width}x${height}, ${font}${text ? `, ${text}` : ""}`;
}

const files: readonly [Font, weight: string, file: string][] = [
	["wide", "400", "wide"],
	["wide", "700", "wide-bold"],
	["narrow", "400", "narrow"],
];

const faces = files.map(([family, weight, file]) => {
	const url = new URL(`../../fonts/${file}.woff2`, import.meta.url);
	return { family, weight, bytes: readFileSync(url).toString("base64") };
});

const SHEET = `
${["wide", "narrow"].map((font) => `:root[data-font="${font}"] * { font-family: "test ${font}", sans-serif !important }`).join("\n")}
:root[data-text="doubled"] { font-size: 200% !important }
:root[data-text="spaced"] * {
	letter-spacing: 0.12em !important;
	word-spacing: 0.16em !important;
	line-height: 1.5 !important;
}
:root[data-text="spaced"] p { margin-block-end: 2em !important }
`;

/** Gives a page the letters of the tests; neither asks its server for anything. */
export async function bringFonts(page: Page): Promise<void> {
	await page.evaluate(
		async ({ faces, text }) => {
			const loaded = faces.map(async ({ family, weight, bytes }) => {
				const data = Uint8Array.from(atob(bytes), (byte) => byte.charCodeAt(0));
				const face = new FontFace(`test ${family}`, data.buffer, { weight });
				document.fonts.add(await face.load());
			});
			await Promise.all(loaded);
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(text);
			document.adoptedStyleSheets.push(sheet);
		},
		{ faces, text: SHEET },
	);
}

/** Looks at a page in another way than before; null: however it was looked at. */
export async function look(
	page: Page,
	view: View,
	before: View | null,
): Promise<void> {
	const { width, height } = view;
	await page.setViewportSize({ width, height });
	if (before === null || sizeOf(view) !== sizeOf(before))
		await setFontSize(page, sizeOf(view));
}

/** In pixels. */
function sizeOf({ text }: View): number {
	return text === "large" ? 32 : 16;
}

/** As in the settings of a browser. */
async function setFontSize(page: Page, standard: number): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send("Page.setFontSizes", {
		fontSizes: { standard, fixed: standard },
	});
	await session.detach();
}
