/**
 * The page on which readers choose what this browser tells them of. Its script
 * (client/notifications) shows the part that fits the browser.
 */
import type { Child } from "hono/jsx";
import { AccountLayout } from "../account/AccountLayout.tsx";
import type { PageContext } from "../layout/pageContext.ts";

export type NotificationsPageProps = {
	readonly context: PageContext;
	/** The site's public key, in base64url. */
	readonly publicKey: string;
};

type Props = { readonly context: PageContext };

export function NotificationsPage({
	context,
	publicKey,
}: NotificationsPageProps) {
	const { push } = context.words;
	return (
		<AccountLayout
			context={context}
			title={push.title}
			scripts={["notifications.js"]}
		>
			<p class="lead">{push.lead}</p>
			<div id="notifications" class="push" data-key={publicKey}>
				<p data-state="needsScript">{push.needsScript}</p>
				<Part state="unsupported">
					<p class="account-note">{push.unsupported}</p>
				</Part>
				<Part state="install">
					<p class="account-note">{push.install}</p>
				</Part>
				<Part state="blocked">
					<p class="account-note">{push.blocked}</p>
				</Part>
				<Part state="off">
					<p>{push.off}</p>
					<button type="button" class="play" data-press="on">
						{push.turnOn}
					</button>
				</Part>
				<Part state="on">
					<On context={context} />
				</Part>
				<p role="status" class="push-status" {...statuses(push.status)} />
			</div>
		</AccountLayout>
	);
}

/** What the script says. */
function statuses(sentences: Readonly<Record<string, string>>) {
	const kebab = (name: string) =>
		name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
	return Object.fromEntries(
		Object.entries(sentences).map(([name, text]) => [
			`data-${kebab(name)}`,
			text,
		]),
	);
}

function Part({ state, children }: { state: string; children?: Child }) {
	return (
		<div data-state={state} class="push-part" hidden>
			{children}
		</div>
	);
}

function On({ context }: Props) {
	const { push } = context.words;
	return (
		<>
			<div class="push-line">
				<p>
					<strong>{push.on}</strong>
				</p>
				<button type="button" data-press="off">
					{push.turnOff}
				</button>
				<button type="button" class="quiet" data-press="trial">
					{push.trial}
				</button>
			</div>
			<form class="push-form">
				<Choices context={context} />
				<QuietHours context={context} />
			</form>
		</>
	);
}

function Choices({ context }: Props) {
	const { words, hasAccount } = context;
	const { label, turns, begins, ends, signIns } = words.push.choices;
	return (
		<fieldset>
			<legend>{label}</legend>
			<Check name="turns" label={turns} isOn />
			<Check name="begins" label={begins} isOn />
			<Check name="ends" label={ends} isOn />
			{/* A guest has no account that anybody could sign in to. */}
			<Check name="signIns" label={signIns} isOn isHidden={!hasAccount} />
		</fieldset>
	);
}

function QuietHours({ context }: Props) {
	const { quiet } = context.words.push;
	return (
		<fieldset>
			<legend>{quiet.label}</legend>
			<Check name="quiet" label={quiet.use} />
			<div class="push-hours" data-hours hidden>
				<label>
					{quiet.from} <input type="time" name="from" value="22:00" required />
				</label>
				<label>
					{quiet.to} <input type="time" name="to" value="07:00" required />
				</label>
				<p class="muted">{quiet.help}</p>
			</div>
		</fieldset>
	);
}

type CheckProps = {
	readonly name: string;
	readonly label: string;
	readonly isOn?: boolean;
	readonly isHidden?: boolean;
};

function Check({ name, label, isOn = false, isHidden = false }: CheckProps) {
	return (
		<label class="push-check" hidden={isHidden}>
			<input type="checkbox" name={name} checked={isOn} />
			<span>{label}</span>
		</label>
	);
}
