/** The frame of every page: head, header, footer. */
import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import { tagOf } from "../../../words/languages.ts";
import { Header } from "./Header.tsx";
import { LinkPreview, type Picture } from "./LinkPreview.tsx";
import { Patterns } from "./Patterns.tsx";
import type { PageContext } from "./pageContext.ts";
import { RETRY_SCRIPT } from "./retryScript.ts";
import { THEME_COLORS } from "./themeColors.ts";

/** The script of every page; a game's page loads it later from its own script. */
const SITE_SCRIPT = "site.js";

export type LayoutProps = {
	readonly context: PageContext;
	readonly title: string;
	/** The page in a sentence or two, for search engines and links to it; that of the site if absent. */
	readonly description?: string;
	/** What links to the page show; the site's own picture if absent. */
	readonly picture?: Picture | undefined;
	/** Where other sites learn how to show the page in a frame (https://oembed.com); absent if they may not. */
	readonly oembed?: string | undefined;
	/** The built style sheets besides `base.css`. */
	readonly styles: readonly string[];
	/** The built scripts; they are modules, and the page is complete without them. */
	readonly scripts?: readonly string[];
	/** The game fills the window: there is no footer, and touching the board does not zoom the page. */
	readonly isGame?: boolean;
	/** The number of seats whose land may be drawn on the page. */
	readonly seats?: number;
	readonly children?: Child;
};

export function Layout(props: LayoutProps) {
	const { context, isGame = false, seats = 0, children } = props;
	return (
		<html
			lang={tagOf(context.language)}
			data-theme={context.theme ?? undefined}
			data-contrast={context.contrast ? "high" : undefined}
		>
			<Head {...props} />
			<body
				class={isGame ? "game-page" : "site"}
				data-sending={context.words.sending}
				data-reader={context.readerId ?? undefined}
				data-posted={context.isPosted ? "" : undefined}
				data-waiting={context.waiting || undefined}
			>
				<a class="skip" href="#content">
					{context.words.skip}
				</a>
				<Header context={context} isGame={isGame} />
				<NotLoaded context={context} />
				<OtherReader context={context} />
				<Welcome context={context} />
				{context.hasNews && !isGame && <NewsBanner context={context} />}
				{context.isUnsure && !isGame && (
					<p class="welcome" role="status">
						{context.words.account.unsure}
					</p>
				)}
				{children}
				{!isGame && <Footer context={context} />}
				{context.contrast && seats > 0 && <Patterns seats={seats} />}
			</body>
		</html>
	);
}

function Head(props: LayoutProps) {
	const { context, title, styles, scripts = [] } = props;
	const { words, asset, chunksOf } = context;
	// A game's page needs its script at once, so what it imports loads at the same time.
	const chunks = props.isGame ? scripts.flatMap(chunksOf) : [];
	const early = props.isGame ? chunks : [asset(SITE_SCRIPT)];
	return (
		<head>
			<meta charset="utf-8" />
			<title>
				{context.waiting > 0 ? `(${context.waiting}) ` : ""}
				{title}
			</title>
			<script>{raw(RETRY_SCRIPT)}</script>
			<meta
				name="viewport"
				content={`width=device-width, initial-scale=1${props.isGame ? ", viewport-fit=cover" : ""}`}
			/>
			<LinkPreview
				{...{ context, title, picture: props.picture }}
				description={props.description ?? words.description}
			/>
			<link rel="canonical" href={context.canonical} />
			{context.alternates.map(({ tag, href }) => (
				<link rel="alternate" hreflang={tag} href={href} />
			))}
			{props.oembed && (
				<link
					rel="alternate"
					type="application/json+oembed"
					href={props.oembed}
				/>
			)}
			<ThemeColor theme={context.theme} />
			<link rel="icon" href="/favicon.svg" type="image/svg+xml" />
			<link rel="apple-touch-icon" href="/apple-touch-icon.png" />
			<link rel="manifest" href={manifestOf(context)} />
			{[...sharedStyles(context), ...styles].map((name) => (
				<link rel="stylesheet" href={asset(name)} />
			))}
			{[...early, ...scripts.map(asset)].map((src) => (
				<script type="module" src={src} />
			))}
		</head>
	);
}

function manifestOf({ language, asset }: PageContext): string {
	return language === "en"
		? "/manifest.webmanifest"
		: asset(`manifest.${language}.webmanifest`);
}

/** The languages whose letters or lines want more than the others'. */
const STYLED: ReadonlySet<string> = new Set(["de", "ja", "pl", "uk", "zh"]);

function sharedStyles({ language }: PageContext): string[] {
	return STYLED.has(language) ? ["base.css", "languages.css"] : ["base.css"];
}

function ThemeColor({ theme }: Pick<PageContext, "theme">) {
	if (theme !== null)
		return <meta name="theme-color" content={THEME_COLORS[theme]} />;
	return (
		<>
			{(["light", "dark"] as const).map((scheme) => (
				<meta
					name="theme-color"
					media={`(prefers-color-scheme: ${scheme})`}
					content={THEME_COLORS[scheme]}
				/>
			))}
		</>
	);
}

/** The note that scripts show if a file could not be loaded. */
function NotLoaded({ context: { words, path } }: Pick<LayoutProps, "context">) {
	return (
		<p id="not-loaded" class="page-note" role="alert" hidden>
			{words.notLoaded} <a href={path}>{words.gamePage.reload}</a>
		</p>
	);
}

/** The note that a script shows once another reader is signed in (client/site/watchReader.ts). */
function OtherReader({
	context: { words, path },
}: Pick<LayoutProps, "context">) {
	return (
		<p id="other-reader" class="page-note" role="alert" hidden>
			{words.otherReader} <a href={path}>{words.gamePage.reload}</a>
		</p>
	);
}

function Welcome({ context }: Pick<LayoutProps, "context">) {
	const { words, viewerName, welcome } = context;
	if (viewerName === null || welcome === null) return null;
	return (
		<p class="welcome" role="status">
			{words.account.welcome(viewerName, welcome)}
		</p>
	);
}

/** Somebody signed in with a new browser. The account's page asks about it by itself. */
function NewsBanner({ context }: Pick<LayoutProps, "context">) {
	const words = context.words.waysIn.news;
	if (context.page.startsWith("/account")) return null;
	return (
		<p class="welcome" role="status">
			{words.banner} <a href="/account#news">{words.look}</a>
		</p>
	);
}

function Footer({ context: { words } }: Pick<LayoutProps, "context">) {
	return (
		<footer class="site-footer">
			<p>
				<a href="/how-to-play">{words.howToPlay}</a>
			</p>
			<p>
				<a href="/day">{words.day.title}</a>
			</p>
			<p>
				<a href="/history">{words.players.history.title}</a>
			</p>
			<p>
				<a href="/leaderboard">{words.players.leaderboard.title}</a>
			</p>
			<p>
				<a href="/api">{words.api}</a>
			</p>
			<p>{words.licence}</p>
		</footer>
	);
}
