/**
 * Loaded into a server's first process (`node --import`), which leads a group of
 * its own. If its parent is killed, nobody is left to end the group, which would
 * hold its port. A process whose parent is gone gets another one.
 */
const CHECK_MS = 500;

const parent = process.ppid;

setInterval(() => {
	if (process.ppid !== parent) process.kill(-process.pid, "SIGKILL");
}, CHECK_MS).unref();
