// Node takes a reporter as the one thing without a name that a file exports.
export { failedTests as default } from "./failed-tests.ts";
