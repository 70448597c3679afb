import type { MailToSend } from "./mail-to-send.ts";

const base64 = (text: string) => Buffer.from(text, "utf8").toString("base64");

/** A header's words: as they are where they are plain, else as RFC 2047 writes letters of other alphabets, in pieces that its lines may hold. */
function words(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text) && !text.includes("=?")) return text;
  const pieces: string[] = [];
  for (const letter of text.replaceAll(/[\r\n]+/g, " ")) {
    const last = pieces.at(-1);
    // 39 bytes are 52 letters in base64, 64 with what stands around them, and 73 after "Subject: "; a line has at most 76.
    if (last === undefined || Buffer.byteLength(last + letter) > 39) pieces.push(letter);
    else pieces[pieces.length - 1] = last + letter;
  }
  return pieces.map((piece) => `=?UTF-8?B?${base64(piece)}?=`).join("\r\n ");
}

/** A name before an address, on a line of its own: quoted where it is plain (RFC 5322). */
const named = (name: string, email: string) => `${/^[\x20-\x7e]*$/.test(name) ? `"${name.replaceAll(/["\\]/g, "\\$&")}"` : words(name)}\r\n <${email}>`;

/** A message as a file that every mail program opens (RFC 5322, MIME). */
export const mailText = ({ id, kind, subject, body, name, email }: MailToSend, at: Date): string => [
  `Date: ${at.toUTCString().replace("GMT", "+0000")}`,
  `To: ${named(name, email)}`,
  `Subject: ${words(subject)}`,
  `Message-ID: <${id}@goldenthread>`,
  `X-Goldenthread-Kind: ${kind}`,
  "MIME-Version: 1.0",
  "Content-Type: text/plain; charset=utf-8",
  "Content-Transfer-Encoding: base64",
  "",
  base64(`${body.replaceAll(/\r?\n/g, "\r\n")}\r\n`).replaceAll(/.{76}/g, "$&\r\n"),
  "",
].join("\r\n");
