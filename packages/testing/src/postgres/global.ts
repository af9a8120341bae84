import { createTestCluster, type TestCluster } from "./cluster.ts";
import { announceSharedCluster } from "./shared.ts";

let cluster: TestCluster | undefined;

/** For `node --test --test-global-setup`: one cluster for all test files. */
export async function globalSetup(): Promise<void> {
  cluster = await createTestCluster();
  announceSharedCluster(cluster.connection);
}

export async function globalTeardown(): Promise<void> {
  await cluster?.remove();
}
