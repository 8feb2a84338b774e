// A code of eight words opens kept answers. The words stay in the browser: the server sees neither them nor what they seal.
import { words } from "./words";

const WordCount = 8;
const Iterations = 600_000;
const KeyBits = 256;
const IdBits = 128;
const NonceBytes = 12;
const Salt = new TextEncoder().encode("prevenance kept answers 1");

/** Where the answers are kept, and the key that seals them: both come from the code alone. */
export interface Lock {
  id: string;
  key: CryptoKey;
}

export const newCode = (): string =>
  [...crypto.getRandomValues(new Uint8Array(WordCount))].map((byte) => words[byte]).join(" ");

/** The code as it was meant: capitals, accents and signs between words do not matter; nothing when it is no code. */
export function readCode(typed: string): string | null {
  const plain = typed.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/œ/g, "oe").toLowerCase();
  const found = plain.split(/[^a-z]+/).filter((word) => word.length > 0);
  return found.length === WordCount && found.every((word) => words.includes(word)) ? found.join(" ") : null;
}

export async function lockOf(code: string): Promise<Lock> {
  const secret = await crypto.subtle.importKey("raw", new TextEncoder().encode(code), "PBKDF2", false, ["deriveBits"]);
  const bits = await crypto.subtle.deriveBits(
    { name: "PBKDF2", hash: "SHA-256", salt: Salt, iterations: Iterations }, secret, KeyBits + IdBits);
  const key = await crypto.subtle.importKey("raw", bits.slice(0, KeyBits / 8), "AES-GCM", false, ["encrypt", "decrypt"]);
  return { id: hex(new Uint8Array(bits, KeyBits / 8)), key };
}

export async function seal(lock: Lock, text: string): Promise<Uint8Array> {
  const nonce = crypto.getRandomValues(new Uint8Array(NonceBytes));
  const cipher = await crypto.subtle.encrypt({ name: "AES-GCM", iv: nonce }, lock.key, new TextEncoder().encode(text));
  return new Uint8Array([...nonce, ...new Uint8Array(cipher)]);
}

export async function unseal(lock: Lock, closed: Uint8Array): Promise<string> {
  const plain = await crypto.subtle.decrypt(
    { name: "AES-GCM", iv: closed.slice(0, NonceBytes) }, lock.key, closed.slice(NonceBytes));
  return new TextDecoder().decode(plain);
}

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
