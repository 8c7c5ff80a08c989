/**
 * What other sites and messengers show of a link to the page (https://ogp.me). The tags that
 * have the same content as a tag of HTML or of X share its element, as the page waits for them.
 */
import { PICTURE_SIZE } from "../../picture/pictureSize.ts";
import type { PageContext } from "./pageContext.ts";

export type Picture = {
	/** Its address on this site, from the slash on. */
	readonly path: string;
	/** What it shows, for readers who can't see it. */
	readonly alt: string;
};

export type LinkPreviewProps = {
	readonly context: PageContext;
	readonly title: string;
	readonly description: string;
	/** The site's own if absent. */
	readonly picture?: Picture | undefined;
};

export function LinkPreview(props: LinkPreviewProps) {
	const { context, title, description } = props;
	const { canonical } = context;
	return (
		<>
			<meta
				name="description"
				property="og:description"
				content={description}
			/>
			<meta property="og:title" content={title} />
			<meta property="og:type" content="website" />
			<meta property="og:url" content={canonical} />
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
			<meta property="og:image:width" content={String(width)} />
			<meta property="og:image:height" content={String(height)} />
			<meta property="og:image:alt" content={alt} />
			<meta name="twitter:card" content="summary_large_image" />
		</>
	);
}
