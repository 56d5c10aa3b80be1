import { describeContract } from "./describe-contract.ts";
import { overMessagePort } from "./transports.ts";

describeContract("over a message port", overMessagePort);
