/** The header of every page: the site's name, the links to other pages, and the display settings. */
import { Choice } from "./Choice.tsx";
import { LanguageLink, LanguageMenu } from "./LanguageMenu.tsx";
import type { PageContext } from "./pageContext.ts";

type Props = { readonly context: PageContext };

export function Header({
	context,
	isGame,
}: Props & { readonly isGame: boolean }) {
	const { words } = context;
	return (
		<header class="site-header">
			<a class="brand" href="/" aria-label={words.home}>
				<BrandMark />
				<span>{words.name}</span>
			</a>
			<Pages context={context} />
			<div class="site-tools">
				{context.formKey !== null && <AccountLink context={context} />}
				{isGame ? (
					<LanguageLink context={context} />
				) : (
					<LanguageMenu context={context} />
				)}
				<DisplayMenu context={context} />
			</div>
		</header>
	);
}

function Pages({ context: { words, page, waiting } }: Props) {
	const { nav, howToPlay } = words;
	const link = (to: string, label?: string) => ({
		href: to,
		"aria-label": label,
		"aria-current": page === to ? "page" : undefined,
	});
	return (
		<nav aria-label={nav.label}>
			<a {...link("/lobby")}>{nav.games}</a>
			<a
				{...link(
					"/games",
					waiting > 0 ? nav.yourGamesWait(waiting) : undefined,
				)}
			>
				{nav.yourGames}
				{waiting > 0 && <b class="count">{words.whole(waiting)}</b>}
			</a>
			<a {...link("/how-to-play")}>
				<span class="long">{howToPlay}</span>
				<span class="short">{nav.rules}</span>
			</a>
		</nav>
	);
}

/** The link to the reader's account, or to the sign-in page, which returns to this page. */
function AccountLink({ context }: Props) {
	const { words, path, page, hasAccount, viewerName } = context;
	const { signIn } = words.account;
	const name = hasAccount ? viewerName : null;
	const to = hasAccount ? "/account" : "/sign-in";
	const isHere = page === to;
	const back = `?back=${encodeURIComponent(path)}`;
	return (
		<a
			class="account-link"
			href={hasAccount || isHere || path === "/" ? to : to + back}
			rel={hasAccount ? undefined : "nofollow"}
			aria-current={isHere ? "page" : undefined}
			aria-label={name === null ? signIn.title : words.account.page.named(name)}
		>
			<PersonMark />
			<span class="wide">{name ?? signIn.title}</span>
		</a>
	);
}

/** Icon: a head and shoulders. */
function PersonMark() {
	return (
		<svg class="person-mark" viewBox="0 0 20 20" aria-hidden="true">
			<circle cx="10" cy="6.5" r="3.5" />
			<path d="M3 17.5a7 7 0 0 1 14 0" />
		</svg>
	);
}

/** Icon: three tiles that touch, two of them taken, with their lower sides; as in favicon.svg. */
function BrandMark() {
	return (
		<svg class="brand-mark" viewBox="0 0 32 32" aria-hidden="true">
			<path
				class="side"
				d="M13.8 17.8 17.1 23.6 13.8 29.4H7.1L3.8 23.6 7.1 17.8zM24.9 11.4 28.2 17.2 24.9 23H18.2L14.9 17.2z"
			/>
			<path d="M13.8 2.6 17.1 8.4 13.8 14.2H7.1L3.8 8.4 7.1 2.6z" />
			<path
				class="taken"
				d="M13.8 15.4 17.1 21.2 13.8 27H7.1L3.8 21.2 7.1 15.4zM24.9 9 28.2 14.8 24.9 20.6H18.2L14.9 14.8 18.2 9z"
			/>
		</svg>
	);
}

function DisplayMenu({ context }: Props) {
	const { words, path, theme, contrast, viewerName } = context;
	const current = {
		theme: theme ?? "auto",
		contrast: contrast ? "high" : "normal",
	};
	return (
		<details class="menu" name="menu">
			<summary>
				<DisplayMark />
				<span class="wide">{words.display}</span>
			</summary>
			<div class="menu-content">
				{viewerName !== null && (
					<p class="muted">{words.playingAs(viewerName)}</p>
				)}
				<Choice back={path} action="/theme" label={words.theme}>
					<p>{words.theme}</p>
					<Segments
						name="theme"
						current={current.theme}
						labels={words.themes}
					/>
				</Choice>
				<Choice back={path} action="/contrast" label={words.contrast}>
					<p>{words.contrast}</p>
					<Segments
						name="contrast"
						current={current.contrast}
						labels={words.contrasts}
					/>
				</Choice>
			</div>
		</details>
	);
}

/** Icon: a disc, half of it dark. */
function DisplayMark() {
	return (
		<svg class="display-mark" viewBox="0 0 20 20" aria-hidden="true">
			<circle cx="10" cy="10" r="7.5" />
			<path d="M10 2.5a7.5 7.5 0 0 1 0 15z" />
		</svg>
	);
}

/** Buttons in a row; the current one is pressed. */
function Segments({
	name,
	current,
	labels,
}: {
	name: string;
	current: string;
	labels: Readonly<Record<string, string>>;
}) {
	return (
		<div class="segments">
			{Object.entries(labels).map(([value, label]) => (
				<button
					type="submit"
					name={name}
					value={value}
					aria-pressed={String(value === current)}
				>
					{label}
				</button>
			))}
		</div>
	);
}
