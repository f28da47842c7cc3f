/**
 * Loaded into Next before anything else. The channel to the parent closes however the parent ends,
 * `kill -9` included; Next and its helpers then end too, and leave no server on the port.
 */
if (process.env.TIED_TO_PARENT) {
  // Helpers are not tied themselves: they are in the group.
  delete process.env.TIED_TO_PARENT;
  if (!process.connected) end();
  process.on("disconnect", end);
  process.channel?.unref();
}

function end() {
  try {
    process.kill(-process.pid, "SIGKILL");
  } catch {
    process.exit(1);
  }
}
