import { joinedSnapshot, readPlan, type HostPort, type Snapshot } from "../../core";

/** Every visible sheet of a host, as the pane and the command line read it. */
export async function readAll(port: HostPort): Promise<Snapshot> {
  const { trips, missing } = readPlan(await port.survey());
  const [first, ...more] = await Promise.all(trips.map(({ requests }) => port.read(requests)));
  return joinedSnapshot(first ?? (await port.read([])), more, missing);
}
