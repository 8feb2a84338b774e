// A code of eight words opens kept answers. The words stay in the browser: the server sees neither them nor what they seal.
import { words } from "./words";

const WordCount = 8;
const Iterations = 600_000;
const KeyBits = 256;
const IdBits = 128;
const NonceBytes = 12;
const SaltBytes = 16;
const SharedSalt = new TextEncoder().encode("prevenance kept answers 1");

/** What a box begins with whose key has a salt of its own: a guess then tries one box, and not all of them. */
const OwnSalt = new TextEncoder().encode("PVS2");

/** Where the answers of a code are kept. */
export interface Shelf {
  id: string;
  /** What sealed the boxes kept before November 2026, which have no salt of their own. They are gone thirty days later. */
  formerKey: CryptoKey;
}

export const newCode = (): string =>
  [...crypto.getRandomValues(new Uint8Array(WordCount))].map((byte) => words[byte]).join(" ");

/** The code as it was meant: capitals, accents and signs between words do not matter; nothing when it is no code. */
export function readCode(typed: string): string | null {
  const plain = typed.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/œ/g, "oe").toLowerCase();
  const found = plain.split(/[^a-z]+/).filter((word) => word.length > 0);
  return found.length === WordCount && found.every((word) => words.includes(word)) ? found.join(" ") : null;
}

export async function shelfOf(code: string): Promise<Shelf> {
  const bits = await stretched(code, SharedSalt, KeyBits + IdBits);
  return { id: hex(new Uint8Array(bits, KeyBits / 8)), formerKey: await keyOf(bits.slice(0, KeyBits / 8)) };
}

export async function seal(code: string, text: string): Promise<Uint8Array> {
  const salt = crypto.getRandomValues(new Uint8Array(SaltBytes));
  const nonce = crypto.getRandomValues(new Uint8Array(NonceBytes));
  const key = await keyOf(await stretched(code, salt, KeyBits));
  const cipher = await crypto.subtle.encrypt({ name: "AES-GCM", iv: nonce }, key, new TextEncoder().encode(text));
  return new Uint8Array([...OwnSalt, ...salt, ...nonce, ...new Uint8Array(cipher)]);
}

export async function unseal(code: string, shelf: Shelf, closed: Uint8Array): Promise<string> {
  if (!OwnSalt.every((byte, at) => closed[at] === byte)) return opened(shelf.formerKey, closed);
  const body = closed.slice(OwnSalt.length);
  return opened(await keyOf(await stretched(code, body.slice(0, SaltBytes), KeyBits)), body.slice(SaltBytes));
}

async function opened(key: CryptoKey, closed: Uint8Array): Promise<string> {
  const plain = await crypto.subtle.decrypt({ name: "AES-GCM", iv: closed.slice(0, NonceBytes) }, key, closed.slice(NonceBytes));
  return new TextDecoder().decode(plain);
}

/** Bits that only the code gives, and slowly. */
async function stretched(code: string, salt: Uint8Array, bits: number): Promise<ArrayBuffer> {
  const secret = await crypto.subtle.importKey("raw", new TextEncoder().encode(code), "PBKDF2", false, ["deriveBits"]);
  return crypto.subtle.deriveBits({ name: "PBKDF2", hash: "SHA-256", salt: salt as BufferSource, iterations: Iterations }, secret, bits);
}

const keyOf = (bits: ArrayBuffer): Promise<CryptoKey> =>
  crypto.subtle.importKey("raw", bits, "AES-GCM", false, ["encrypt", "decrypt"]);

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
