export {
  isForPolicyServer,
  type PolicyServer,
  policyCheckOf,
  policyKeyId,
  policyServerIn,
  withPolicySignature,
} from "./policy-server.ts";
