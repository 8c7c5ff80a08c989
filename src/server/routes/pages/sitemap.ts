/** What search engines read first: which pages to visit, and the same page in each language. */
import { Hono } from "hono";
import { LANGUAGES } from "../../../words/languages.ts";
import type { AppEnv } from "../../env.ts";
import {
	addressIn,
	alternatesOf,
	FOUND_PAGES,
} from "../../http/languageAddress.ts";

export const sitemapRoutes = new Hono<AppEnv>();

const DAY_S = 24 * 60 * 60;
const CACHED = { "Cache-Control": `public, max-age=${DAY_S}` };

/** Programs that fetch a page only to show a link to it, which people send each other: they may fetch games, too. */
const PREVIEWERS = [
	...["facebookexternalhit", "Facebot", "Twitterbot", "LinkedInBot"],
	...["WhatsApp", "TelegramBot", "Discordbot", "Slackbot-LinkExpanding"],
	...["Slack-ImgProxy", "SkypeUriPreview", "redditbot", "Pinterestbot"],
	...["Mastodon", "Bluesky Cardyb", "Iframely", "Embedly"],
];

/** Pages to be found are few: the rest is forms, what is one person's, games, and the many ways to look at one list. */
const ROBOTS = `User-agent: *
Disallow: /*?
Disallow: /account
Disallow: /game
Disallow: /healthz
Disallow: /join
Disallow: /languages
Disallow: /play
Disallow: /register
Disallow: /sign-

${PREVIEWERS.map((name) => `User-agent: ${name}`).join("\n")}
Disallow: /account
Disallow: /healthz
Disallow: /play
`;

sitemapRoutes.get("/robots.txt", (c) => {
	const { origin } = new URL(c.req.url);
	return c.text(`${ROBOTS}\nSitemap: ${origin}/sitemap.xml\n`, 200, CACHED);
});

/** https://www.sitemaps.org/protocol.html, with every page's addresses in the other languages */
sitemapRoutes.get("/sitemap.xml", (c) => {
	const { origin } = new URL(c.req.url);
	const entries = FOUND_PAGES.flatMap((page) =>
		LANGUAGES.map((language) =>
			entry(origin + addressIn(language, page), alternatesOf(origin, page)),
		),
	);
	return c.body(
		`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join("\n")}
</urlset>
`,
		200,
		{ ...CACHED, "Content-Type": "application/xml; charset=utf-8" },
	);
});

/** No address of ours has a character that XML would need escaped. */
function entry(
	address: string,
	alternates: ReturnType<typeof alternatesOf>,
): string {
	const links = alternates.map(
		({ tag, href }) =>
			`<xhtml:link rel="alternate" hreflang="${tag}" href="${href}"/>`,
	);
	return `<url><loc>${address}</loc>${links.join("")}</url>`;
}
