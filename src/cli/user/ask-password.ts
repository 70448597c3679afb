import { createInterface } from "node:readline";
import { UsageError, type CommandContext } from "../command.ts";

/** A line of the terminal that is not shown while it is typed. */
function readHidden(context: CommandContext, stdin: NodeJS.ReadStream, question: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    const end = (finish: () => void) => {
      stdin.setRawMode(false);
      stdin.pause();
      stdin.off("data", onData);
      context.err("");
      finish();
    };
    const onData = (chunk: Buffer) => {
      for (const key of chunk.toString("utf8")) {
        if (key === "\r" || key === "\n") return end(() => resolve(text));
        if (key === "\u0003" || key === "\u0004") return end(() => reject(new UsageError("No password was given; nothing was changed.")));
        text = key === "\u007F" || key === "\b" ? [...text].slice(0, -1).join("") : text + key;
      }
    };
    stdin.setRawMode(true);
    stdin.resume();
    stdin.on("data", onData);
    // Only now, when nothing that is typed is shown any more.
    process.stderr.write(question);
  });
}

/** A new password: asked for twice on a terminal, without showing it; otherwise the first line of standard input. */
export async function askPassword(context: CommandContext): Promise<string> {
  const stdin = context.stdin as NodeJS.ReadStream;
  if (stdin.isTTY) {
    const password = await readHidden(context, stdin, "New password: ");
    if ((await readHidden(context, stdin, "The same again: ")) !== password) throw new UsageError("The two passwords differ; nothing was changed.");
    return password;
  }
  for await (const line of createInterface({ input: stdin })) return line;
  return "";
}
