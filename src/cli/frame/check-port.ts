import { createServer } from "node:net";
import { Problem } from "../../platform/index.ts";

async function isGoldenthread(host: string, port: number): Promise<boolean> {
  try {
    const answer = await fetch(`http://${host.includes(":") ? `[${host}]` : host}:${port}/healthz`, { signal: AbortSignal.timeout(1_000) });
    return answer.headers.get("x-service") === "goldenthread" || (await answer.text()).toLowerCase().includes("goldenthread");
  } catch {
    return false;
  }
}

/** Throws a Problem that says who has the port, before anything else is started. */
export async function checkPort(host: string, port: number): Promise<void> {
  const fault = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
    const server = createServer();
    server.once("error", resolve);
    server.listen({ host, port }, () => server.close(() => resolve(undefined)));
  });
  if (fault === undefined) return;
  if (fault.code === "EADDRINUSE") {
    const here = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
    const ours = await isGoldenthread(here, port);
    throw new Problem("port-taken", ours ? `Goldenthread runs already at http://${here}:${port}.` : `Port ${port} is taken by another program.`, {
      status: 500,
      cure: `${ours ? "Use that one, or start a second beside it" : "Choose another port"}, for example: PORT=${port + 1} npm start`,
    });
  }
  if (fault.code === "EACCES") {
    throw new Problem("port-refused", `This user may not listen on port ${port}.`, { status: 500, cure: "Use a port above 1023, for example PORT=3000, behind a reverse proxy." });
  }
  throw new Problem("host-refused", `The service cannot listen on HOST=${host} (${fault.code ?? "unknown error"}).`, {
    status: 500,
    cure: "HOST must be an address of this machine: 127.0.0.1 for this machine alone, 0.0.0.0 for all that can reach it.",
  });
}
