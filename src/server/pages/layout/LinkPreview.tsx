/**
 * What other sites and messengers show of a link to the page (https://ogp.me). The tags that
 * have the same content as a tag of HTML share its element, and those that mean what is the case
 * without them are left out, as the page waits for them: a page is a website (og:type), and its
 * address is the canonical one (og:url).
 */
import { PICTURE_SIZE } from "../../picture/pictureSize.ts";
import type { PageContext } from "./pageContext.ts";

export type Picture = {
	/** Its address on this site, from the slash on. */
	readonly path: string;
	/** What it shows, for readers who can't see it. A page of many bytes leaves it out, with the size, which sites find out by themselves. */
	readonly alt?: string;
};

export type LinkPreviewProps = {
	readonly context: PageContext;
	readonly title: string;
	readonly description: string;
	/** The site's own if absent. */
	readonly picture?: Picture | undefined;
};

export function LinkPreview(props: LinkPreviewProps) {
	const { title, description } = props;
	return (
		<>
			<meta
				name="description"
				property="og:description"
				content={description}
			/>
			<meta property="og:title" content={title} />
			<PictureTags {...props} />
		</>
	);
}

function PictureTags({
	context,
	picture = {
		path: "/picture.png",
		alt: context.words.homePage.title,
	},
}: LinkPreviewProps) {
	const { path, alt } = picture;
	const { width, height } = PICTURE_SIZE;
	return (
		<>
			<meta
				property="og:image"
				content={new URL(path, context.canonical).href}
			/>
			{alt && (
				<>
					<meta property="og:image:width" content={String(width)} />
					<meta property="og:image:height" content={String(height)} />
					<meta property="og:image:alt" content={alt} />
				</>
			)}
			<meta name="twitter:card" content="summary_large_image" />
		</>
	);
}
