// A bot for games of march against the site's bots. See README.md.
import { PROTOCOL_VERSION } from "hexmarch-engine";
import { begin, play } from "./player.mjs";

const [site = "http://localhost:8787", ...fields] = process.argv.slice(2);
const form = fields.map((field) => field.split("="));
const { address, cookie } = await begin(site, form);
console.log(address);
const path = `${address.replace("http", "ws")}/socket?v=${PROTOCOL_VERSION}`;
const socket = new WebSocket(path, { headers: { cookie } });
const { reason, standings } = await play(socket);
console.log(`${reason}, place ${standings.indexOf(0) + 1}`);
process.exit();
