import type { MailToSend } from "./mail-to-send.ts";

const base64 = (text: string) => Buffer.from(text, "utf8").toString("base64");

/** A header's words: as they are where they are plain, else as RFC 2047 writes letters of other alphabets, in pieces that its lines may hold. */
function words(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text) && !text.includes("=?")) return text;
  const pieces: string[] = [];
  for (const letter of text.replaceAll(/[\r\n]+/g, " ")) {
    const last = pieces.at(-1);
    // 45 bytes are 60 letters in base64, and 72 with what stands around them; a line has at most 76.
    if (last === undefined || Buffer.byteLength(last + letter) > 45) pieces.push(letter);
    else pieces[pieces.length - 1] = last + letter;
  }
  return pieces.map((piece) => `=?UTF-8?B?${base64(piece)}?=`).join("\r\n ");
}

/** A name before an address: quoted where it is plain (RFC 5322). */
const named = (name: string, email: string) => `${/^[\x20-\x7e]*$/.test(name) ? `"${name.replaceAll(/["\\]/g, "\\$&")}"` : words(name)} <${email}>`;

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
