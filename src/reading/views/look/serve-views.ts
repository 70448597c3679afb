import { createServer, type Server } from "node:http";
import { assets, layout, type Html } from "../../../ui/index.ts";

// No inline script or style gets past this, as on the real site.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'";

/** Serves views as the site would, without a database: for looking at them in a browser. */
export async function serveViews(pages: Readonly<Record<string, { title: string; main: Html; wide: boolean }>>): Promise<{ url: string; server: Server }> {
  const server = createServer((request, response) => {
    const asset = assets.find((one) => one.url === request.url);
    if (asset) return void response.writeHead(200, { "content-type": asset.type }).end(asset.content);
    const page = pages[(request.url ?? "").slice(1)];
    if (page === undefined) return void response.writeHead(404).end();
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", "content-security-policy": policy }).end(layout({ authorityName: "Example Council", ...page }).toString());
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return { server, url: typeof address === "object" && address ? `http://127.0.0.1:${address.port}` : "" };
}
