// A province's unified identity for the tests: the npm package oidc-provider, with the pages it brings for trying out.
// Playwright starts it before the first test (see playwright.config.ts) and ends it after the last.
import Provider from "oidc-provider";

const { TANTU_OIDC_ISSUER, TANTU_OIDC_CLIENT_ID, TANTU_OIDC_CLIENT_SECRET, BASE_URL } = process.env;

const provider = new Provider(TANTU_OIDC_ISSUER, {
  clients: [
    {
      client_id: TANTU_OIDC_CLIENT_ID,
      client_secret: TANTU_OIDC_CLIENT_SECRET,
      redirect_uris: [`${BASE_URL}/sign-in/identity/back`],
    },
  ],
  claims: { openid: ["sub"], phone: ["phone_number", "phone_number_verified"] },
  pkce: { required: () => true },
  // Whoever signs in with a mobile number has verified it; under any other name nobody has a phone.
  findAccount: (_, name) => ({
    accountId: name,
    claims: () => (/^1\d{10}$/.test(name) ? { sub: name, phone_number: `+86${name}`, phone_number_verified: true } : { sub: name }),
  }),
});

const { hostname, port } = new URL(TANTU_OIDC_ISSUER);
provider.listen(Number(port), hostname);
