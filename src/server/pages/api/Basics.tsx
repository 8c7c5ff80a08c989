import { FIRST_BOT } from "../../../api/firstBot.ts";
import { LIMITS } from "../../../api/limits.ts";

/** What holds for all endpoints, and a program to begin with. */
export function Basics({ origin }: { origin: string }) {
	return (
		<>
			<section id="basics">
				<h2>Basics</h2>
				<ul>
					<li>
						Whoever reads needs no token. Whoever plays makes one on{" "}
						<a href="/account#tokens">their account's page</a>, with the scope{" "}
						<code>play</code>, which includes <code>read</code>, and sends it as{" "}
						<code>Authorization: Bearer TOKEN</code>. Cookies are never looked
						at.
					</li>
					<li id="bot-accounts">
						If a program chooses the orders, it plays by an account of its own:
						register one, and <a href="/account/bot">make it a bot's account</a>
						, there or by <a href="#botUpgrade">the API</a>, before its first
						game. An account that has been in a game can't become a bot's any
						more.
					</li>
					<li>
						Bodies and answers are JSON. A field or parameter that is not named
						here is refused. Answers may get further fields.
					</li>
					<li>
						Times are milliseconds since 1970. Turns and seats count from 0, and
						a tile's number is row × columns + column. Orders have a{" "}
						<code>target</code>: a tile, or −1 for banking.
					</li>
					<li>
						In a minute, an address may ask {LIMITS.address} times, the owner of
						a token {LIMITS.caller} times, a bot's account {LIMITS.bot} times;
						the header <code>RateLimit-Policy</code> says which holds. After
						that comes <a href="#error-too_many">too_many</a> with status 429,
						and <code>Retry-After</code> says for how many seconds. Some things
						have <a href="#error-too_fast">limits of their own</a>.
					</li>
					<li>
						Lists come in pages: send <code>next</code> of one page to get the
						one after it. Answers that anybody may read have an{" "}
						<code>ETag</code>, and scripts of other sites may read them (CORS).
					</li>
					<li>
						The same as OpenAPI 3.1, for programs:{" "}
						<a href="/api/openapi.json">/api/openapi.json</a>. The rules of the
						game: <a href="/how-to-play">How to play</a>.
					</li>
				</ul>
			</section>
			<section id="first-bot">
				<h2>A first bot</h2>
				<p>
					Register an account for the bot and{" "}
					<a href="/account/bot">make it a bot's</a> first: after one game it is
					too late. Then make a token on{" "}
					<a href="/account#tokens">its account's page</a>, save this as{" "}
					<code>bot.mjs</code>, and run <code>TOKEN=… node bot.mjs</code>.
				</p>
				<pre tabindex={0}>
					<code>{firstBotOn(origin)}</code>
				</pre>
			</section>
		</>
	);
}

function firstBotOn(origin: string): string {
	return `${FIRST_BOT.trimEnd()}\n\nconst over = await play("${origin}", process.env.TOKEN);\nconsole.log(over.standings[0] === over.viewer ? "won" : "lost");\n`;
}
