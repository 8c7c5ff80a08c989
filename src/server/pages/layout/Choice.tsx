import type { Child } from "hono/jsx";
import type { PageContext } from "./pageContext.ts";

type Props = {
	readonly context: PageContext;
	readonly action: string;
	readonly label: string;
	readonly children?: Child;
};

/** A form whose buttons send one choice and return to the page. */
export function Choice({ context, action, label, children }: Props) {
	return (
		<form class="choice" method="post" action={action} aria-label={label}>
			<input type="hidden" name="back" value={context.path} />
			{children}
		</form>
	);
}
