import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** 256 random bits as 43 URL-safe characters. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** Compares two secrets in a time that tells nothing about where they differ. */
export function sameSecret(left: string, right: string): boolean {
  return timingSafeEqual(digest(left), digest(right));
}

function digest(secret: string): Buffer {
  return createHash("sha256").update(secret).digest();
}
