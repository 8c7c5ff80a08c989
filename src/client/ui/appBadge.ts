/** Marks the installed app with how many games wait; browsers have it for installed sites alone. */
export function showAppBadge(count: number): void {
	if (!("setAppBadge" in navigator)) return;
	// Refused where the reader allows no badges.
	void navigator.setAppBadge(count).catch(() => {});
}
