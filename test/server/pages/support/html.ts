/** What tests look for in a page's text. */

export type Tag = {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
};

/** The opening tags of a page, or those of one name. */
export function tagsOf(html: string, name?: string): Tag[] {
	return [...html.matchAll(/<([a-z][a-zA-Z0-9]*)((?:\s[^<>]*?)?)\/?>/g)]
		.map(([, tag, text]) => ({ name: tag, attributes: attributesOf(text) }))
		.filter((tag) => name === undefined || tag.name === name);
}

function attributesOf(text: string): Record<string, string> {
	return Object.fromEntries(
		[...text.matchAll(/([a-zA-Z-]+)(?:="([^"]*)")?/g)].map(
			([, name, value]) => [name, value ?? ""],
		),
	);
}

/** What is read: without tags, scripts and entities. */
export function textOf(html: string): string {
	return html
		.replaceAll(/<script[^>]*>.*?<\/script>/gs, " ")
		.replaceAll(/<[^>]*>/g, "\n")
		.replaceAll("&#39;", "'")
		.replaceAll("&quot;", '"')
		.replaceAll("&amp;", "&");
}
