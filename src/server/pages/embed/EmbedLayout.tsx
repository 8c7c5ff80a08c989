/** The frame of every page for other sites: a few bytes, and nothing of the site around it. */
import type { Child } from "hono/jsx";
import { tagOf } from "../../../words/languages.ts";
import type { EmbedContext } from "./embedContext.ts";

type EmbedLayoutProps = {
	readonly context: EmbedContext;
	readonly title: string;
	/** The page of the site that shows the same, from the slash on. */
	readonly path: string;
	/** The page is complete without it. */
	readonly script?: string | undefined;
	readonly children?: Child;
};

export function EmbedLayout(props: EmbedLayoutProps) {
	const { context, title, path, script, children } = props;
	const { asset } = context;
	return (
		<html
			lang={tagOf(context.language)}
			data-theme={context.theme ?? undefined}
		>
			<head>
				<meta charset="utf-8" />
				<title>{title}</title>
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<link rel="canonical" href={context.origin + path} />
				<link rel="stylesheet" href={asset("embed.css")} />
				{script && <script type="module" src={asset(script)} />}
			</head>
			<body>{children}</body>
		</html>
	);
}

/** The way to the site, which opens beside the page that has the frame. */
export function OnSite({
	context: { words },
	path,
}: Pick<EmbedLayoutProps, "context" | "path">) {
	return (
		<a class="on-site" href={path} target="_blank" rel="noopener">
			{words.embed.onSite}
		</a>
	);
}
