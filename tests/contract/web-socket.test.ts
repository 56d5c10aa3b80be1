import { describeContract } from "./describe-contract.ts";
import { overWebSocket } from "./transports.ts";

describeContract("over a WebSocket", overWebSocket);
