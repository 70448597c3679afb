export { homePages } from "./pages.ts";
export { homePaths } from "./paths.ts";
export { policy as homePolicy } from "./policy.ts";
