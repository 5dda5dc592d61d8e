import { z } from 'zod';

/** An Ed25519 public key as JWK (RFC 8037). */
export const publicKeyShape = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string(),
});

/** An Ed25519 private key as JWK. */
export const privateKeyShape = publicKeyShape.extend({ d: z.string() });
