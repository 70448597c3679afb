/** Aborted by Ctrl-C, SIGTERM, SIGHUP, or the end of the program that started this one; `ended` gives the exit code for it. */
export type End = { signal: AbortSignal; ended: Promise<number> };

const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

export function listenForEnd(): End {
  const controller = new AbortController();
  let first = 0;
  const ended = new Promise<number>((resolve) => {
    const onEnd = (code: number) => {
      if (controller.signal.aborted) {
        // Ctrl-C reaches us from the terminal and again from npm; a person who insists presses it later.
        if (Date.now() - first > 1_000) process.exit(code);
        return;
      }
      first = Date.now();
      controller.abort();
      resolve(code);
    };
    for (const [name, code] of Object.entries(codes)) process.on(name, () => onEnd(code));
    // bin/bring-up.mjs holds a channel open: when it is killed, nothing may be left behind that holds the port.
    if (process.channel) {
      process.on("disconnect", () => onEnd(codes.SIGTERM));
      process.channel.unref();
    }
  });
  return { signal: controller.signal, ended };
}
