import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { Problem } from "./problem.ts";

// AES-256-GCM (NIST SP 800-38D): version byte, 12 random bytes, 16 bytes of tag, then the ciphertext.
const VERSION = 1;
const NONCE = 12;
const TAG = 16;

/** Encrypts `bytes` under a key of 32 bytes; whoever changes a byte of the result is found out by `unseal`. */
export function seal(key: Uint8Array, bytes: Uint8Array): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  const body = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return Buffer.concat([Buffer.of(VERSION), nonce, cipher.getAuthTag(), body]);
}

/** The bytes that `seal` was given. Throws a Problem where the key is another or a byte was changed. */
export function unseal(key: Uint8Array, sealed: Uint8Array): Buffer {
  const bytes = Buffer.from(sealed);
  try {
    if (bytes[0] !== VERSION) throw new Error("unknown version");
    const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(1, 1 + NONCE), { authTagLength: TAG });
    decipher.setAuthTag(bytes.subarray(1 + NONCE, 1 + NONCE + TAG));
    return Buffer.concat([decipher.update(bytes.subarray(1 + NONCE + TAG)), decipher.final()]);
  } catch (cause) {
    throw new Problem("cannot-unseal", "This document cannot be opened: it was encrypted with another key, or it is damaged.", {
      status: 500,
      cure: "Ask whoever runs the service to check DATA_KEY: it must be the key that was in use when the document was added.",
      cause,
    });
  }
}
