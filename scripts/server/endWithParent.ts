/**
 * Loaded into a server's first process (`node --import`), which leads a group of
 * its own: if who started it is killed, nobody is left to end the group, and it
 * would hold its port. A parent that is gone is noticed by getting another one.
 */
const CHECK_MS = 500;

const parent = process.ppid;

setInterval(() => {
	if (process.ppid !== parent) process.kill(-process.pid, "SIGKILL");
}, CHECK_MS).unref();
