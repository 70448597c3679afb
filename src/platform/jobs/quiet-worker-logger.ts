import { Logger } from "graphile-worker";

/** The queue's own lines are for its makers; what people should know comes from our tasks' progress and log. */
export const quietWorkerLogger = new Logger(() => () => {});
