import { describeContract } from "./describe-contract.ts";
import { inProcess } from "./transports.ts";

describeContract("in process", inProcess);
