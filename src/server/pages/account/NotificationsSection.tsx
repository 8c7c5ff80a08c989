/** Leads from the account's page to its notifications; nothing on a site without keys for push. */
import type { PageContext } from "../layout/pageContext.ts";
import { Section } from "./Section.tsx";

export function NotificationsSection({
	context,
}: {
	readonly context: PageContext;
}) {
	const { push } = context.words;
	if (!context.hasPush) return null;
	return (
		<Section id="notifications" title={push.title}>
			<p>{push.section}</p>
			<p>
				<a class="button" href="/notifications">
					{push.choose}
				</a>
			</p>
		</Section>
	);
}
