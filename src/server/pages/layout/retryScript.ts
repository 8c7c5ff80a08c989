/** An inline script in every page that retries a script or style sheet that could not be loaded. */
import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";

/**
 * It retries by another address, because browsers remember modules that failed, and with
 * growing pauses; from the second failure on, the page says so. The script is inline because
 * an external one could fail to load too.
 */
export const RETRY_SCRIPT = `addEventListener("error",({target:t})=>{
if(!t.matches?.("head>script,head>link[rel=stylesheet]"))return;
const k=t.src?"src":"href",n=1+(t.dataset.again|0),d=document,f=h=>{const e=d.getElementById("not-loaded");if(e)e.hidden=h()};
if(n>1)f(()=>false);
setTimeout(()=>{
if(!t.isConnected)return;
const e=d.createElement(t.localName);
for(const a of t.attributes)e.setAttribute(a.name,a.value);
e[k]=t[k].split("?")[0]+"?again="+n;
e.dataset.again=n;
e.onload=()=>{delete e.dataset.again;f(()=>!d.querySelector("[data-again]"))};
t.replaceWith(e)
},Math.min(1e4,250*2**n))
},true)`;

/** Its source in the content security policy. */
export const RETRY_SCRIPT_SOURCE = `'sha256-${hashOf(RETRY_SCRIPT)}'`;

function hashOf(text: string): string {
	return btoa(String.fromCharCode(...sha256(utf8ToBytes(text))));
}
