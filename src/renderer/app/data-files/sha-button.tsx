import { CopyButton } from "../../ui/copy-button.tsx";

/** A file's hash, short to read and copied whole. */
export function ShaButton({ sha256 }: { sha256: string }) {
  // A file that failed was never hashed to its end.
  if (sha256 === "") return null;
  return (
    <span className="data-sha" data-tooltip={`sha256 ${sha256}`}>
      <CopyButton
        label={`sha256 ${sha256.slice(0, 10)}`}
        name={`Copy sha256 ${sha256.slice(0, 10)}`}
        text={sha256}
      />
    </span>
  );
}
