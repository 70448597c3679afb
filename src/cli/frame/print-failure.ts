import { Problem } from "../../platform/problem.ts";
import { UsageError } from "../command.ts";

const isParseFault = (error: unknown): error is Error =>
  error instanceof Error && String((error as { code?: string }).code).startsWith("ERR_PARSE_ARGS_");

/** Tells people what went wrong; gives the exit code. Only a fault of the program itself shows where it happened. */
export function printFailure(error: unknown, command: string | undefined, err: (text: string) => void): number {
  if (error instanceof UsageError || isParseFault(error)) {
    err(error.message);
    err(`For help: goldenthread ${command === undefined ? "" : `${command} `}--help`);
    return 2;
  }
  if (error instanceof Problem) {
    err(error.message);
    for (const detail of error.details) err(`  ${detail}`);
    if (error.cure !== "") err(error.cure);
    return 1;
  }
  const { code, path } = error as NodeJS.ErrnoException;
  if (code !== undefined && path !== undefined) {
    const reasons: Record<string, string> = {
      ENOENT: "there is no such file or folder", EACCES: "permission denied", EISDIR: "that is a folder, not a file", ENOTDIR: "a part of the path is not a folder",
      EEXIST: "it exists already", ENOSPC: "the disk is full", EROFS: "the disk is read-only", EPERM: "not permitted",
    };
    err(`${path}: ${reasons[code] ?? code}.`);
    return 1;
  }
  err("Goldenthread met a fault of its own. Please report these lines:");
  err(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return 1;
}
