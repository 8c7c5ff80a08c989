import type { Child } from "hono/jsx";

type Props = {
	/** The page that it returns to. */
	readonly back: string;
	readonly action: string;
	readonly label: string;
	readonly children?: Child;
};

/** A form whose buttons send one choice and return to the page. */
export function Choice({ back, action, label, children }: Props) {
	return (
		<form class="choice" method="post" action={action} aria-label={label}>
			<input type="hidden" name="back" value={back} />
			{children}
		</form>
	);
}
