// Leave to keep what is told, everything that is kept, and where one is signed in.
import type { Place, Walk } from "../places";
import { Resident } from "../resident";

/** Asked for, refused, not clear, given, taken back. */
export async function consentPages(): Promise<Walk> {
  const resident = await Resident.signedIn();
  const asked = await resident.send("/services/certificate-renewal/start", {});
  const slip = { path: asked, send: "" };
  return { resident, places: [...at(asked, `${asked}&no`, `${asked}&young`, "/consent?withdrawn"), slip] };
}

/** Of somebody of whom a lot is kept. */
export async function dataPages(): Promise<Walk> {
  const resident = await Resident.signedIn();
  const [, withdrawn] = [await resident.apply(), await resident.apply()];
  await resident.post(`${withdrawn}/withdraw`, {});
  await resident.fillIn();
  await resident.signIn();
  const consent = at("/consent", "/consent/withdraw");
  const pages = at("/my-data", "/my-data/name", "/my-data/log", "/my-data/delete", "/my-data/deleted");
  const slip = { path: "/my-data/name", send: "李".repeat(31) };
  return { resident, places: [...consent, ...pages, slip, ...at("/devices", "/devices?one", "/devices?others")] };
}

function at(...paths: string[]): Place[] {
  return paths.map((path) => ({ path }));
}
