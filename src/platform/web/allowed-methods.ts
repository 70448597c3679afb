import type { FastifyInstance } from "fastify";

/** From now on remembers each route; the answer gives the methods with which an address can be asked for. */
export function allowedMethods(app: FastifyInstance): (url: string) => string[] {
  const routes: { method: string; parts: string[] }[] = [];
  const partsOf = (path: string) => path.replace(/\/+$/, "").split("/");
  app.addHook("onRoute", ({ method, url }) => {
    for (const each of [method].flat()) routes.push({ method: each, parts: partsOf(url) });
  });
  return (url) => {
    const asked = partsOf(url.split("?")[0] ?? "");
    const fits = (parts: string[]) => parts.length === asked.length && parts.every((part, at) => part.startsWith(":") || part === asked[at]);
    return [...new Set(routes.filter((route) => fits(route.parts)).map((route) => route.method))];
  };
}
