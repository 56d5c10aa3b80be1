import { Check, Copy } from "lucide-react";
import { useEffect, useState } from "react";
import { Button } from "./button.tsx";

const SAID_MS = 1600;

interface CopyButtonProps {
  label: string;
  /** The accessible name, where the label alone does not say what a click does. */
  name?: string;
  text: string;
}

/** Copies a text and says so for a moment. */
export function CopyButton({ label, name, text }: CopyButtonProps) {
  const [said, setSaid] = useState<"copied" | "failed" | null>(null);
  useEffect(() => {
    if (said === null) return;
    const timer = window.setTimeout(() => setSaid(null), SAID_MS);
    return () => window.clearTimeout(timer);
  }, [said]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid("copied");
    } catch {
      setSaid("failed");
    }
  };
  return (
    <Button
      size="small"
      tone="quiet"
      aria-label={said === null ? name : undefined}
      icon={said === "copied" ? <Check /> : <Copy />}
      onClick={() => void copy()}
    >
      <span aria-live="polite">
        {said === null ? label : said === "copied" ? "Copied" : "The clipboard cannot be reached"}
      </span>
    </Button>
  );
}
