export { addMail, type NewMail } from "./add-mail.ts";
export { mailProblems, type MailProblem } from "./mail-failure.ts";
export { countMail, listMail, sendAgain, type MailRow, type MailState } from "./list-mail.ts";
export { mailTasks } from "./send-mail.ts";
