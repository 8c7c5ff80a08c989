/** Shows how many games wait for the reader, in the tab's title and icon. */

/** Two digits would be too small to read. */
const MOST_SHOWN = 9;

/** Shows a count; 0 restores the title and icon that the server wrote. */
export function showWaitingCount(count: number): void {
	const title = document.title.replace(/^\(\d+\) /, "");
	const counted = count > 0 ? `(${count}) ${title}` : title;
	if (document.title !== counted) document.title = counted;
	const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
	if (!icon) return;
	icon.dataset.plain ??= icon.href;
	const href = count > 0 ? badge(count) : icon.dataset.plain;
	if (icon.href !== href) icon.href = href;
}

/** The favicon's mark with a count on it. */
function badge(count: number): string {
	const text = count > MOST_SHOWN ? `${MOST_SHOWN}+` : String(count);
	const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><style>path{stroke:#874f00;stroke-width:1.6;stroke-linejoin:round;fill:none}.taken{fill:#874f00}@media(prefers-color-scheme:dark){path{stroke:#edb950}.taken{fill:#edb950}}</style><path d="M13.8 3.8L17.1 9.6L13.8 15.4L7.1 15.4L3.8 9.6L7.1 3.8z"/><path class="taken" d="M13.8 16.6L17.1 22.4L13.8 28.2L7.1 28.2L3.8 22.4L7.1 16.6z"/><path class="taken" d="M24.9 10.2L28.2 16.0L24.9 21.8L18.2 21.8L14.9 16.0L18.2 10.2z"/><circle cx="22" cy="21.5" r="10" fill="#c8281c" stroke="#fff" stroke-width="1.5"/><text x="22" y="26.5" text-anchor="middle" font-family="system-ui,sans-serif" font-weight="700" font-size="${text.length > 1 ? 11 : 14}" fill="#fff">${text}</text></svg>`;
	return `data:image/svg+xml,${encodeURIComponent(picture)}`;
}
